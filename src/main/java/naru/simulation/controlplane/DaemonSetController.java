package naru.simulation.controlplane;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Backoff;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Keeps one pod of a DaemonSet on every node that it fits.
///
/// Source: `pkg/controller/daemon/daemon_controller.go`, `manage`, `podsShouldBeOnNode`, `updateDaemonSetStatus`.
final class DaemonSetController implements Reconciler {

    static final String NAME = "daemonset";

    /// How long a failed pod is left before it is replaced, doubling. Source:
    /// `cmd/kube-controller-manager/app/apps.go`.
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Comparator<Pod> OLDEST_FIRST = Comparator.comparing((Pod pod) -> !pod.isScheduled())
            .thenComparing(pod -> pod.meta().creationTimestamp())
            .thenComparing(Pod::key);

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;
    private final NameGenerator names;
    private final RevisionHistory history;

    DaemonSetController(ApiServer api, Clock clock, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
        this.names = new NameGenerator(api, dice);
        this.history = new RevisionHistory(api, dice);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.DAEMON_SET_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change) {
            case Change.Deleted(DaemonSet ignored) -> {
                // Its pods are deleted with it.
            }
            case Change.Modified(Node before, Node after) when looksTheSame(before, after) -> {
                // Heartbeats and conditions decide nothing here; taints that follow from them do.
            }
            default -> observe(change.object(), requests);
        }
    }

    private void observe(KubeObject object, Requests requests) {
        switch (object) {
            case DaemonSet set -> requests.look(set.key());
            case Node node -> api.list(Kind.DAEMON_SET).forEach(set -> requests.look(set.key()));
            case Pod pod ->
                pod.meta()
                        .owner()
                        .filter(owner -> owner.kind().equals(Kind.DAEMON_SET.title()))
                        .ifPresent(owner -> requests.look(
                                new ObjectKey(Kind.DAEMON_SET, pod.meta().namespace(), owner.name())));
            default -> {
                // Nothing else concerns DaemonSets.
            }
        }
    }

    private static boolean looksTheSame(Node before, Node after) {
        return before.taints().equals(after.taints())
                && before.meta().labels().equals(after.meta().labels());
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(DaemonSet.class::cast).ifPresent(set -> {
            ControllerRevision current = history.current(set, set.spec().template());
            String hash = current.meta().labels().get(RevisionHistory.HASH);
            try {
                manage(set, hash);
                DaemonUpdate step = DaemonUpdate.step(set, desired(set), byNode(set), hash, clock.now());
                step.delete().forEach(pod -> delete(set, pod));
                step.create().forEach(node -> create(set, node, hash));
            } finally {
                report(set, hash);
            }
        });
    }

    private List<Pod> pods(DaemonSet set) {
        return api.ownedBy(set.meta().uid(), Kind.POD).stream()
                .map(Pod.class::cast)
                .toList();
    }

    private Map<String, List<Pod>> byNode(DaemonSet set) {
        Map<String, List<Pod>> byNode = new TreeMap<>();
        for (Pod pod : pods(set)) {
            byNode.computeIfAbsent(DaemonPlacement.target(pod), node -> new ArrayList<>())
                    .add(pod);
        }
        byNode.values().forEach(pods -> pods.sort(OLDEST_FIRST));
        return byNode;
    }

    private static PodSpec spec(DaemonSet set) {
        return DaemonPlacement.tolerant(set.spec().template().spec());
    }

    private int desired(DaemonSet set) {
        PodSpec spec = spec(set);
        return (int) api.nodes().stream()
                .filter(node -> DaemonPlacement.verdict(spec, node).start())
                .count();
    }

    /// A pod for each node that should have one and has none, also none that is still ending. They are made last,
    /// so that what has to go goes even if no pod may be made.
    private void manage(DaemonSet set, String hash) {
        Map<String, List<Pod>> byNode = byNode(set);
        List<String> without = new ArrayList<>();
        PodSpec spec = spec(set);
        for (Node node : api.nodes()) {
            List<Pod> here = byNode.getOrDefault(node.name(), List.of());
            DaemonPlacement.Verdict verdict = DaemonPlacement.verdict(spec, node);
            if (verdict.start() && here.isEmpty()) {
                without.add(node.name());
            } else if (verdict.stay()) {
                keepOne(set, node.name(), here, hash);
            } else {
                living(here).forEach(pod -> delete(set, pod));
            }
        }
        byNode.forEach((node, pods) -> {
            if (api.node(node).isEmpty()) {
                pods.stream().filter(pod -> !pod.isScheduled()).forEach(pod -> delete(set, pod));
            }
        });
        without.forEach(node -> create(set, node, hash));
    }

    private static List<Pod> living(List<Pod> pods) {
        return pods.stream().filter(pod -> !pod.meta().isTerminating()).toList();
    }

    private void keepOne(DaemonSet set, String node, List<Pod> here, String hash) {
        List<Pod> living = living(here);
        living.stream().filter(Pod::isTerminal).forEach(pod -> replaceEnded(set, node, pod));
        List<Pod> running = living.stream().filter(pod -> !pod.isTerminal()).toList();
        boolean surges = set.spec().updateStrategy().type() == DaemonSet.UpdateType.ROLLING_UPDATE
                && set.spec().updateStrategy().maxSurge().value() > 0;
        if (!surges) {
            running.stream().skip(1).forEach(pod -> delete(set, pod));
        } else if (running.size() > 1) {
            keepOneOfEach(set, running, hash);
        }
    }

    /// While it surges a node may have an old pod and a new one, until either the old one fails or the new one is
    /// available.
    private void keepOneOfEach(DaemonSet set, List<Pod> running, String hash) {
        List<Pod> updated = running.stream()
                .filter(pod -> DaemonUpdate.isUpdated(pod, hash))
                .toList();
        List<Pod> old = running.stream()
                .filter(pod -> !DaemonUpdate.isUpdated(pod, hash))
                .toList();
        updated.stream().skip(1).forEach(pod -> delete(set, pod));
        old.stream().skip(1).forEach(pod -> delete(set, pod));
        if (!updated.isEmpty() && !old.isEmpty()) {
            boolean replaced =
                    PodAvailability.isAvailable(updated.getFirst(), set.spec().minReadySeconds(), clock.now());
            if (replaced || !old.getFirst().isReady()) {
                delete(set, old.getFirst());
            }
        }
    }

    private void replaceEnded(DaemonSet set, String node, Pod pod) {
        if (pod.status().phase() == PodPhase.FAILED) {
            String key = set.meta().uid() + "/" + node;
            Backoff backoff = controlPlane
                    .state()
                    .daemonBackoffs()
                    .get(key)
                    .orElseGet(() -> Backoff.none(FIRST_WAIT, LONGEST_WAIT));
            if (backoff.holds(clock.now())) {
                controlPlane.lookAgain(NAME, set.key(), backoff.delay());
                return;
            }
            controlPlane.change(controlPlane
                    .state()
                    .withDaemonBackoffs(
                            controlPlane.state().daemonBackoffs().with(key, backoff.next(clock.now(), clock.now()))));
        }
        record(set, Reason.DAEMON_POD_FAILED, pod.name(), node);
        api.delete(pod.key());
    }

    private void create(DaemonSet set, String node, String hash) {
        Labels labels = RevisionHistory.marked(set.spec().template().labels(), hash);
        ObjectMeta meta = ObjectMeta.of(
                        set.meta().namespace(),
                        names.unused(Kind.POD, set.meta().namespace(), set.name()),
                        labels)
                .withAnnotations(set.spec().template().annotations())
                .withOwner(new OwnerReference(
                        Kind.DAEMON_SET.title(), set.name(), set.meta().uid()));
        Pod pod = new Pod(meta, DaemonPlacement.pinned(spec(set), node), PodStatus.NEW);
        api.create(pod);
        record(set, Reason.DAEMON_POD_CREATED, pod.name(), node);
    }

    private void delete(DaemonSet set, Pod pod) {
        record(set, Reason.DAEMON_POD_DELETED, pod.name(), DaemonPlacement.target(pod));
        api.delete(pod.key());
    }

    private void record(DaemonSet set, Reason reason, String pod, String node) {
        api.record(Component.DAEMON_SET_CONTROLLER, reason, set.key(), Map.of("pod", pod, "node", node));
    }

    private void report(DaemonSet set, String hash) {
        Map<String, List<Pod>> byNode = byNode(set);
        PodSpec spec = spec(set);
        int minReady = set.spec().minReadySeconds();
        int desired = 0;
        int misscheduled = 0;
        List<Pod> running = new ArrayList<>();
        for (Node node : api.nodes()) {
            Optional<Pod> oldest = byNode.getOrDefault(node.name(), List.of()).stream()
                    .min(Comparator.comparing((Pod pod) -> pod.meta().creationTimestamp())
                            .thenComparing(Pod::key));
            if (DaemonPlacement.verdict(spec, node).start()) {
                desired++;
                oldest.ifPresent(running::add);
            } else if (oldest.isPresent()) {
                misscheduled++;
            }
        }
        DaemonSet.Status status = new DaemonSet.Status(
                desired,
                running.size(),
                misscheduled,
                (int) running.stream().filter(Pod::isReady).count(),
                (int) running.stream()
                        .filter(pod -> DaemonUpdate.isUpdated(pod, hash))
                        .count(),
                (int) running.stream()
                        .filter(pod -> PodAvailability.isAvailable(pod, minReady, clock.now()))
                        .count(),
                set.meta().generation());
        api.update(set.key(), object -> ((DaemonSet) object).withStatus(status));
        PodAvailability.next(pods(set), minReady, clock.now())
                .ifPresent(wait -> controlPlane.lookAgain(NAME, set.key(), wait));
        Set<String> live = new TreeSet<>();
        pods(set).forEach(pod -> live.add(set.name() + "-" + pod.meta().labels().get(RevisionHistory.HASH)));
        live.add(set.name() + "-" + hash);
        history.truncate(set, set.spec().revisionHistoryLimit(), live);
    }
}
