package naru.simulation.scheduling;

import java.util.Map;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;

/// What the scheduler writes into pods, and records of them.
///
/// Source: `pkg/scheduler/schedule_one.go`, `handleSchedulingFailure`;
/// `pkg/scheduler/framework/preemption/preemption.go`, `prepareCandidate`.
final class PodWriter {

    private final ApiServer api;

    PodWriter(ApiServer api) {
        this.api = api;
    }

    void scheduled(ObjectKey key, String node) {
        api.record(Component.SCHEDULER, Reason.SCHEDULED, key, Map.of("node", node));
        bind(key, node);
    }

    /// Writes the node into the pod: what the `binding` subresource does.
    void bind(ObjectKey key, String node) {
        api.updatePod(
                key,
                pod -> with(
                        pod.withSpec(pod.spec().withNodeName(node))
                                .withStatus(pod.status().withNominatedNode("")),
                        Condition.POD_SCHEDULED,
                        Condition.Status.TRUE,
                        ""));
    }

    void failed(ObjectKey key, int nodes, String summary) {
        api.record(
                Component.SCHEDULER,
                Reason.FAILED_SCHEDULING,
                key,
                Map.of("nodes", Integer.toString(nodes), "summary", summary));
        api.updatePod(key, pod -> with(pod, Condition.POD_SCHEDULED, Condition.Status.FALSE, "Unschedulable"));
    }

    void nominate(ObjectKey key, String node) {
        api.updatePod(key, pod -> pod.withStatus(pod.status().withNominatedNode(node)));
    }

    /// A pod leaves, within its grace period, for another.
    void preempted(ObjectKey key, String node, Pod by) {
        api.record(Component.SCHEDULER, Reason.PREEMPTED, key, Map.of("node", node, "by", by.name()));
        api.updatePod(
                key, pod -> with(pod, Condition.DISRUPTION_TARGET, Condition.Status.TRUE, Preemption.BY_SCHEDULER));
        api.delete(key);
    }

    private Pod with(Pod pod, String type, Condition.Status status, String reason) {
        PodStatus next = pod.status().with(new Condition(type, status, api.now(), reason));
        return pod.withStatus(next);
    }
}
