package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import naru.simulation.Snapshot;
import naru.simulation.api.Condition;
import naru.simulation.api.Lease;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.Taint;
import naru.simulation.kubelet.Machine;

/// Turns snapshots into pictures. The same snapshot always gives an equal picture; what is kept between calls only
/// saves work.
public final class PictureMaker {

    /// A kubelet renews its lease every 10 s (facts.json `node.lease_renew_interval`); half as long again is
    /// silence.
    private static final long SILENCE_SECONDS = 15;

    /// How many waiting pods are told why they wait; no tray shows more.
    private static final int EXPLAINED = 40;

    private final Obstacles obstacles = new Obstacles();
    private Map<String, PodFaces.Known> known = Map.of();

    public Picture of(Snapshot snapshot) {
        Apps apps = new Apps(snapshot);
        Revisions revisions = new Revisions(snapshot);
        PodFaces faces = new PodFaces(snapshot, apps, new Marks(snapshot, revisions), known);
        List<NodeFace> nodes = new ArrayList<>();
        for (Node node : snapshot.nodes()) {
            nodes.add(node(snapshot, node, faces));
        }
        nodes.sort(Comparator.comparing(NodeFace::name, NaturalOrder.BY_NAME));
        List<PodFace> waiting = new ArrayList<>();
        for (Pod pod : snapshot.waiting()) {
            waiting.add(faces.waiting(pod, waiting.size() < EXPLAINED ? obstacles.of(snapshot, pod) : List.of()));
        }
        known = faces.known();
        return new Picture(
                nodes,
                waiting,
                WorkloadFaces.of(snapshot, apps, revisions),
                new Scenery(
                        TrafficFaces.clients(snapshot),
                        TrafficFaces.services(snapshot),
                        DiskFaces.of(snapshot),
                        Parts.of(snapshot),
                        snapshot.schedulerRunning(),
                        Scoring.of(snapshot.profile())));
    }

    private static NodeFace node(Snapshot snapshot, Node node, PodFaces faces) {
        OptionalLong silent = silence(snapshot, node);
        NodeState state = stateOf(node, silent);
        Optional<Machine> machine = snapshot.machine(node.name());
        List<PodFace> pods = new ArrayList<>();
        long cpu = 0;
        long memory = 0;
        OptionalLong eviction = OptionalLong.empty();
        long tolerated = 0;
        for (Pod pod : snapshot.podsOn(node.name())) {
            PodFace face = faces.placed(pod, state, machine);
            pods.add(face);
            if (face.countsOnNode()) {
                cpu += face.cpuMilli();
                memory += face.memoryBytes();
            }
            if (face.evictionIn().isPresent()
                    && (eviction.isEmpty() || face.evictionIn().getAsLong() < eviction.getAsLong())) {
                eviction = face.evictionIn();
                tolerated = tolerated(node, pod);
            }
        }
        return new NodeFace(
                node.name(),
                state,
                Truth.of(machine),
                silent,
                node.unschedulable(),
                new NodeFace.Gauge(cpu, node.allocatable().cpuMilli()),
                new NodeFace.Gauge(memory, node.allocatable().memoryBytes()),
                pods,
                node.taints().stream()
                        .filter(taint -> !taint.key().equals(Taint.UNSCHEDULABLE))
                        .map(Taint::toString)
                        .toList(),
                eviction,
                tolerated,
                drain(snapshot, node),
                memoryUsed(snapshot, node, state, machine, memory));
    }

    /// A drain cordons first: of all other nodes nobody needs to ask.
    private static NodeFace.Drain drain(Snapshot snapshot, Node node) {
        if (!node.unschedulable() || !snapshot.isDraining(node.name())) {
            return NodeFace.Drain.NONE;
        }
        return snapshot.isDrainRefused(node.name()) ? NodeFace.Drain.REFUSED : NodeFace.Drain.GOING;
    }

    /// What is really used matters where it is not what was asked for.
    private static OptionalInt memoryUsed(
            Snapshot snapshot, Node node, NodeState state, Optional<Machine> machine, long requested) {
        if (!state.isHeard() || node.allocatable().memoryBytes() == 0) {
            return OptionalInt.empty();
        }
        long used = machine.filter(Machine::isUp).stream()
                .flatMap(up -> up.pods().values().stream())
                .flatMap(pod -> pod.containers().stream())
                .mapToLong(container -> container.memoryAt(snapshot.time()))
                .sum();
        return used > requested || state == NodeState.PRESSURE
                ? OptionalInt.of((int) (used * 100 / node.allocatable().memoryBytes()))
                : OptionalInt.empty();
    }

    private static NodeState stateOf(Node node, OptionalLong silent) {
        Optional<Condition> ready = Condition.find(node.conditions(), Condition.READY);
        if (ready.isEmpty() || ready.get().status() == Condition.Status.FALSE) {
            return NodeState.NOT_READY;
        }
        if (ready.get().status() == Condition.Status.UNKNOWN) {
            return NodeState.UNREACHABLE;
        }
        if (silent.isPresent()) {
            return NodeState.SILENT;
        }
        if (Condition.isTrue(node.conditions(), Condition.MEMORY_PRESSURE)) {
            return NodeState.PRESSURE;
        }
        return node.unschedulable() ? NodeState.CORDONED : NodeState.READY;
    }

    private static OptionalLong silence(Snapshot snapshot, Node node) {
        return snapshot.object(Lease.ofNode(node.name()))
                .map(Lease.class::cast)
                .map(lease -> snapshot.time().since(lease.renewTime()).toSeconds())
                .filter(seconds -> seconds > SILENCE_SECONDS)
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /// How many seconds in all a pod puts up with what its node has been tainted with.
    private static long tolerated(Node node, Pod pod) {
        return pod.spec().tolerations().stream()
                .filter(toleration -> toleration.tolerationSeconds().isPresent())
                .filter(toleration -> node.taints().stream()
                        .anyMatch(taint -> taint.effect() == Taint.Effect.NO_EXECUTE && toleration.tolerates(taint)))
                .mapToLong(toleration -> toleration.tolerationSeconds().orElse(0L))
                .min()
                .orElse(0);
    }
}
