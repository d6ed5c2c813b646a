package naru.simulation.controlplane;

import java.util.List;
import java.util.Map;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Makes pods where a ReplicaSet has too few and deletes them where it has too many.
///
/// Pods that have ended or are being deleted do not count, which is why a lost pod is replaced before it is gone.
/// Source: `pkg/controller/replicaset/replica_set.go`.
final class ReplicaSetController implements Reconciler {

    static final String NAME = "replicaset";

    /// At most this many pods in one look. Source: `BurstReplicas` in the same file.
    private static final int BURST_REPLICAS = 500;

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;
    private final NameGenerator names;

    ReplicaSetController(ApiServer api, Clock clock, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
        this.names = new NameGenerator(api, dice);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.REPLICA_SET_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change.object()) {
            case ReplicaSet replicaSet when !(change instanceof Change.Deleted) -> requests.look(replicaSet.key());
            case Pod pod ->
                pod.meta()
                        .owner()
                        .filter(owner -> owner.kind().equals(Kind.REPLICA_SET.title()))
                        .ifPresent(owner -> requests.look(
                                new ObjectKey(Kind.REPLICA_SET, pod.meta().namespace(), owner.name())));
            default -> {
                // Nothing else concerns ReplicaSets.
            }
        }
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(ReplicaSet.class::cast).ifPresent(replicaSet -> {
            try {
                manage(replicaSet);
            } finally {
                report(replicaSet);
            }
        });
    }

    private List<Pod> activePods(ReplicaSet replicaSet) {
        return api.ownedBy(replicaSet.meta().uid(), Kind.POD).stream()
                .map(Pod.class::cast)
                .filter(Pod::isActive)
                .toList();
    }

    private void manage(ReplicaSet replicaSet) {
        List<Pod> pods = activePods(replicaSet);
        int desired = replicaSet.spec().replicas();
        int excess = pods.size() - desired;
        if (excess < 0) {
            for (int made = 0; made < Math.min(-excess, BURST_REPLICAS); made++) {
                KubeObject pod = api.create(fromTemplate(replicaSet));
                record(replicaSet, Reason.SUCCESSFUL_CREATE, pod, pods.size() + made, desired);
            }
        } else if (excess > 0) {
            int left = pods.size();
            for (Pod pod :
                    PodDeletionOrder.first(Math.min(excess, BURST_REPLICAS), pods, siblings(replicaSet), clock.now())) {
                record(replicaSet, Reason.SUCCESSFUL_DELETE, pod, left--, desired);
                api.delete(pod.key());
            }
        }
    }

    private void record(ReplicaSet replicaSet, Reason reason, KubeObject pod, int actual, int desired) {
        api.record(
                Component.REPLICA_SET_CONTROLLER,
                reason,
                replicaSet.key(),
                Map.of("pod", pod.name(), "actual", Integer.toString(actual), "desired", Integer.toString(desired)));
    }

    /// The active pods of every ReplicaSet of the same owner: crowding on a node is counted over all of them.
    private List<Pod> siblings(ReplicaSet replicaSet) {
        return replicaSet
                .meta()
                .owner()
                .map(owner -> api.ownedBy(owner.uid(), Kind.REPLICA_SET).stream()
                        .flatMap(sibling -> activePods((ReplicaSet) sibling).stream())
                        .toList())
                .orElseGet(() -> activePods(replicaSet));
    }

    private Pod fromTemplate(ReplicaSet replicaSet) {
        ObjectMeta meta = ObjectMeta.of(
                        replicaSet.meta().namespace(),
                        names.unused(Kind.POD, replicaSet.meta().namespace(), replicaSet.name()),
                        replicaSet.spec().template().labels())
                .withAnnotations(replicaSet.spec().template().annotations())
                .withOwner(new OwnerReference(
                        Kind.REPLICA_SET.title(),
                        replicaSet.name(),
                        replicaSet.meta().uid()));
        return new Pod(meta, replicaSet.spec().template().spec(), PodStatus.NEW);
    }

    private void report(ReplicaSet replicaSet) {
        List<Pod> pods = activePods(replicaSet);
        int minReadySeconds = replicaSet.spec().minReadySeconds();
        int ready = (int) pods.stream().filter(Pod::isReady).count();
        int available = (int) pods.stream()
                .filter(pod -> PodAvailability.isAvailable(pod, minReadySeconds, clock.now()))
                .count();
        api.update(
                replicaSet.key(),
                object -> ((ReplicaSet) object)
                        .withStatus(new ReplicaSet.Status(
                                pods.size(), ready, available, object.meta().generation())));
        PodAvailability.next(pods, minReadySeconds, clock.now())
                .ifPresent(wait -> controlPlane.lookAgain(NAME, replicaSet.key(), wait));
    }
}
