package naru.simulation.scheduling;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.scheduling.SchedulerState.Assumed;
import naru.simulation.scheduling.SchedulerState.Queued;

/// Binds pods to the nodes chosen for them; has their volumes bound before, where that waited for the choice.
///
/// Source: `pkg/scheduler/schedule_one.go`, `bindingCycle`;
/// `pkg/scheduler/framework/plugins/volumebinding/binder.go`, `BindPodVolumes`.
final class Binder {

    /// How often it looks whether volumes are bound, and when it gives up. Source: `BindPodVolumes`;
    /// `pkg/scheduler/apis/config/v1/defaults.go`, `BindTimeoutSeconds`.
    private static final Duration VOLUME_CHECK = Duration.ofSeconds(1);

    private static final Duration VOLUME_TIMEOUT = Duration.ofMinutes(10);

    private final ApiServer api;
    private final Clock clock;
    private final Notebook notebook;
    private final SchedulerCache cache;
    private final SchedulingQueue queue;
    private final PodWriter writer;

    Binder(
            ApiServer api,
            Clock clock,
            Notebook notebook,
            SchedulerCache cache,
            SchedulingQueue queue,
            PodWriter writer) {
        this.api = api;
        this.clock = clock;
        this.notebook = notebook;
        this.cache = cache;
        this.queue = queue;
        this.writer = writer;
    }

    /// Binds the pod, or has its volumes bound first: the pod counts on the node meanwhile.
    void assign(Pod pod, String node) {
        plan(pod, node).ifPresentOrElse(plan -> assume(pod, node, plan), () -> writer.scheduled(pod.key(), node));
    }

    /// Puts a pod where a person wants it. If it has to wait for volumes, it waits as if the scheduler had chosen.
    void place(Pod pod, String node) {
        forget(pod.key());
        Optional<VolumePlan> plan = plan(pod, node);
        if (plan.isEmpty()) {
            writer.bind(pod.key(), node);
        } else {
            queue.add(pod.key());
            assume(pod, node, plan.get());
        }
    }

    /// What has to be done for its volumes; empty if nothing.
    private Optional<VolumePlan> plan(Pod pod, String node) {
        Cluster cluster = cache.cluster();
        return PodClaims.of(pod, cluster)
                .filter(claims -> !claims.waiting().isEmpty())
                .flatMap(claims -> VolumeBindingFilter.of(claims, cluster).plan(cache.node(node)));
    }

    private void assume(Pod pod, String node, VolumePlan plan) {
        ObjectKey key = pod.key();
        queue.holdWhileBinding(key);
        notebook.write(notebook.state()
                .withAssumed(notebook.state().assumed().with(key, new Assumed(node, clock.now()))));
        cache.count(pod.withSpec(pod.spec().withNodeName(node)), node);
        plan.reserved()
                .forEach((volume, claim) -> api.update(volume, object -> {
                    PersistentVolume found = (PersistentVolume) object;
                    return found.withSpec(found.spec().withClaim(Optional.of(claim), ""));
                }));
        plan.provisioned()
                .forEach(claim -> api.update(
                        claim,
                        object -> object.withMeta(
                                object.meta().withAnnotation(PersistentVolumeClaim.SELECTED_NODE, node))));
        clock.after(VOLUME_CHECK, new SchedulerEvent.CheckVolumes(key, clock.now()));
    }

    /// Source: `checkBindings`.
    void checkVolumes(ObjectKey key, Assumed assumed) {
        Node node = cache.node(assumed.node());
        VolumeProgress progress = VolumeProgress.of(api.pod(key).orElseThrow(), node, cache.cluster());
        boolean tooLate = clock.now().since(assumed.since()).compareTo(VOLUME_TIMEOUT) >= 0;
        if (progress == VolumeProgress.BOUND) {
            writer.scheduled(key, assumed.node());
        } else if (progress == VolumeProgress.FAILED || tooLate) {
            giveUpVolumes(key, tooLate);
        } else {
            clock.after(VOLUME_CHECK, new SchedulerEvent.CheckVolumes(key, assumed.since()));
        }
    }

    /// The pod is tried again after a back-off. A claim that has been given a node keeps it.
    private void giveUpVolumes(ObjectKey key, boolean tooLate) {
        Queued before = queue.get(key);
        String cause = tooLate ? "context deadline exceeded" : "volumes of the pod are not bound";
        forget(key);
        queue.backOff(key, before);
        writer.failed(
                key,
                notebook.state().nodes().size(),
                "running PreBind plugin \"VolumeBinding\": binding volumes: " + cause);
        queue.planCycle();
    }

    /// Takes back that pods have their node: those on one node, whose name is given, or all.
    void release(Optional<String> node) {
        notebook.state().assumed().forEach((key, assumed) -> {
            if (node.map(assumed.node()::equals).orElse(true)) {
                Queued before = queue.get(key);
                forget(key);
                queue.addAgain(key, before);
            }
        });
    }

    /// Out of the queue, and off the node that it was assumed to be on.
    void forget(ObjectKey key) {
        SchedulerState state = notebook.state();
        state.assumed().get(key).ifPresent(assumed -> {
            notebook.write(state.withAssumed(state.assumed().without(key)));
            api.pod(key).filter(pod -> !pod.isScheduled()).ifPresent(pod -> cache.discount(pod, assumed.node()));
        });
        queue.remove(key);
    }
}
