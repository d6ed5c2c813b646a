package naru.simulation.controlplane;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.StatefulSet;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Keeps the numbered pods of a StatefulSet: made lowest first, given up highest first, each only when all before it
/// are well; and never two of one number, for a new one is made only when the old one is really gone.
///
/// Source: `pkg/controller/statefulset/stateful_set_control.go`, `updateStatefulSet`.
final class StatefulSetController implements Reconciler {

    static final String NAME = "statefulset";

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;
    private final RevisionHistory history;
    private final StatefulClaims claims;

    StatefulSetController(ApiServer api, Clock clock, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
        this.history = new RevisionHistory(api, dice);
        this.claims = new StatefulClaims(api);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.STATEFUL_SET_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change.object()) {
            case StatefulSet set when !(change instanceof Change.Deleted) -> requests.look(set.key());
            // By name: a pod of that name that is not the set's own stands in the way of the set's.
            case Pod pod -> lookAt(StatefulPods.namesake(pod), requests);
            case PersistentVolumeClaim claim
            when change instanceof Change.Deleted ->
                api.list(Kind.STATEFUL_SET).stream()
                        .filter(set -> claim.name().contains("-" + set.name() + "-"))
                        .forEach(set -> requests.look(set.key()));
            default -> {
                // Nothing else concerns StatefulSets.
            }
        }
    }

    private void lookAt(ObjectKey set, Requests requests) {
        if (api.get(set).isPresent()) {
            requests.look(set);
        }
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key)
                .map(StatefulSet.class::cast)
                .filter(set -> !set.meta().isTerminating())
                .ifPresent(set -> {
                    ControllerRevision update = history.current(set, set.spec().template());
                    ControllerRevision current =
                            history.named(set, set.status().currentRevision()).orElse(update);
                    StatefulReplicas replicas = replicas(set, current, update);
                    try {
                        if (make(set, replicas, current, update) && reduce(set, replicas)) {
                            replace(set, replicas);
                        }
                    } finally {
                        report(set, current, update);
                    }
                });
    }

    private StatefulReplicas replicas(StatefulSet set, ControllerRevision current, ControllerRevision update) {
        return StatefulReplicas.of(set, pods(set), current.name(), update.name(), clock.now());
    }

    private List<Pod> pods(StatefulSet set) {
        return api.ownedBy(set.meta().uid(), Kind.POD).stream()
                .map(Pod.class::cast)
                .toList();
    }

    /// Makes the pods that are missing, and those anew that have ended.
    ///
    /// @return whether the others may be looked at: all pods wanted are there, and well if they are kept in order
    private boolean make(
            StatefulSet set, StatefulReplicas replicas, ControllerRevision current, ControllerRevision update) {
        boolean goOn = true;
        for (int ordinal = 0; ordinal < set.spec().replicas(); ordinal++) {
            int number = ordinal;
            boolean done = replicas.pod(number)
                    .map(pod -> settled(set, replicas, pod, number))
                    .orElseGet(() -> create(set, replicas.isCurrent(number) ? current : update, number));
            if (!done && replicas.inOrder()) {
                return false;
            }
            goOn &= done || !replicas.ended(number);
        }
        return goOn;
    }

    /// Whether nothing is left to do about a pod that is there, nor to wait for.
    private boolean settled(StatefulSet set, StatefulReplicas replicas, Pod pod, int ordinal) {
        if (pod.isTerminal()) {
            if (!pod.meta().isTerminating()) {
                record(set, Reason.STATEFUL_POD_FAILED, pod.name());
            }
            api.delete(pod.key());
            return false;
        }
        if (replicas.isPending(pod)) {
            claims.create(set, ordinal);
        }
        if (!replicas.isAvailable(pod)) {
            return false;
        }
        claims.keepRetention(set, pod, ordinal, false);
        return true;
    }

    /// @return false: a pod that has just been made is not well yet
    private boolean create(StatefulSet set, ControllerRevision revision, int ordinal) {
        Pod pod = StatefulPods.pod(set, revision, ordinal);
        if (api.get(pod.key()).isEmpty() && claims.create(set, ordinal)) {
            Pod made = (Pod) api.create(pod);
            record(set, Reason.STATEFUL_POD_CREATED, pod.name());
            claims.keepRetention(set, made, ordinal, false);
        }
        return false;
    }

    /// Gives up the pods that are too many, the highest number first.
    ///
    /// @return whether nothing is left to do about them, nor to wait for
    private boolean reduce(StatefulSet set, StatefulReplicas replicas) {
        boolean done = true;
        for (Pod pod : replicas.condemned()) {
            claims.keepRetention(set, pod, StatefulPods.ordinal(pod).orElseThrow(), true);
            boolean waits = replicas.inOrder() && !replicas.isAvailable(pod) && !replicas.isFirstUnhealthy(pod);
            if (!pod.meta().isTerminating() && !waits) {
                delete(set, pod);
                done = false;
            }
            if (replicas.inOrder()) {
                return false;
            }
        }
        return done;
    }

    /// Deletes pods of an old version, the highest number first; they come back as the new version.
    private void replace(StatefulSet set, StatefulReplicas replicas) {
        replicas.toUpdate().forEach(pod -> delete(set, pod));
    }

    private void delete(StatefulSet set, Pod pod) {
        record(set, Reason.STATEFUL_POD_DELETED, pod.name());
        api.delete(pod.key());
    }

    private void record(StatefulSet set, Reason reason, String pod) {
        api.record(Component.STATEFUL_SET_CONTROLLER, reason, set.key(), Map.of("pod", pod));
    }

    private void report(StatefulSet set, ControllerRevision current, ControllerRevision update) {
        StatefulReplicas now = replicas(set, current, update);
        StatefulSet.Status status = now.status();
        api.update(set.key(), object -> ((StatefulSet) object).withStatus(status));
        Set<String> live = new TreeSet<>(List.of(status.currentRevision(), status.updateRevision()));
        pods(set).forEach(pod -> live.add(pod.meta().labels().get(RevisionHistory.HASH)));
        history.truncate(set, set.spec().revisionHistoryLimit(), live);
        PodAvailability.next(pods(set), set.spec().minReadySeconds(), clock.now())
                .ifPresent(wait -> controlPlane.lookAgain(NAME, set.key(), wait));
    }
}
