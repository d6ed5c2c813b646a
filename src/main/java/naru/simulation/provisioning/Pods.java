package naru.simulation.provisioning;

import naru.simulation.api.Condition;
import naru.simulation.api.Kind;
import naru.simulation.api.Pod;

/// What the provisioner asks of pods. Source: `kubernetes-sigs/karpenter`, `pkg/utils/pod/scheduling.go`.
final class Pods {

    private Pods() {}

    /// The scheduler has looked for a node for it and found none. Source: `IsProvisionable`.
    static boolean isProvisionable(Pod pod) {
        return !pod.isScheduled()
                && pod.isActive()
                && !pod.meta().isTerminating()
                && pod.status().nominatedNode().isEmpty()
                && Condition.find(pod.status().conditions(), Condition.POD_SCHEDULED)
                        .filter(condition -> condition.reason().equals("Unschedulable"))
                        .isPresent()
                && !isDaemon(pod);
    }

    /// It would need another node if its own went. Source: `IsReschedulable`.
    static boolean isReschedulable(Pod pod) {
        return !pod.isTerminal() && !pod.meta().isTerminating() && !isDaemon(pod);
    }

    /// The pod as it would wait for a node.
    static Pod unplaced(Pod pod) {
        return pod.withSpec(pod.spec().withNodeName(""));
    }

    static boolean isDaemon(Pod pod) {
        return pod.meta()
                .owner()
                .filter(owner -> owner.kind().equals(Kind.DAEMON_SET.title()))
                .isPresent();
    }
}
