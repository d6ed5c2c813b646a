package naru.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.Pod;
import naru.simulation.api.PodMetrics;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Service;
import naru.simulation.controlplane.EtcdView;
import naru.simulation.controlplane.SecretReaders;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import naru.simulation.kubelet.Disk;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.kubelet.Machine;
import naru.simulation.provisioning.ProvisionerState;
import naru.simulation.scheduling.Cluster;
import naru.simulation.scheduling.NodeInfo;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.SchedulingDecision;
import naru.simulation.security.SecurityState;
import naru.simulation.traffic.TrafficState;

/// A world at one moment, to be looked at: what the API server knows, and what is really so.
///
/// Immutable and safe to hand to another thread. Lists are in order of name.
public final class Snapshot {

    private final Checkpoint checkpoint;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Pod> pods = new ArrayList<>();
    private final List<Deployment> deployments = new ArrayList<>();
    private final List<ReplicaSet> replicaSets = new ArrayList<>();
    private final List<Service> services = new ArrayList<>();
    private final List<EndpointSlice> endpointSlices = new ArrayList<>();
    private final Map<String, List<Pod>> podsByNode = new TreeMap<>();

    public Snapshot(Checkpoint checkpoint) {
        this.checkpoint = checkpoint;
        checkpoint.api().objects().forEach((key, object) -> file(object));
    }

    private void file(KubeObject object) {
        switch (object) {
            case Node node -> nodes.add(node);
            case Pod pod -> {
                pods.add(pod);
                podsByNode
                        .computeIfAbsent(pod.spec().nodeName(), name -> new ArrayList<>())
                        .add(pod);
            }
            case Deployment deployment -> deployments.add(deployment);
            case ReplicaSet replicaSet -> replicaSets.add(replicaSet);
            case Service service -> services.add(service);
            case EndpointSlice slice -> endpointSlices.add(slice);
            default -> {
                // Everything else is asked for by its kind.
            }
        }
    }

    public Checkpoint checkpoint() {
        return checkpoint;
    }

    public SimTime time() {
        return checkpoint.time();
    }

    public List<Node> nodes() {
        return List.copyOf(nodes);
    }

    public List<Pod> pods() {
        return List.copyOf(pods);
    }

    public List<Deployment> deployments() {
        return List.copyOf(deployments);
    }

    public List<ReplicaSet> replicaSets() {
        return List.copyOf(replicaSets);
    }

    public List<Service> services() {
        return List.copyOf(services);
    }

    public List<EndpointSlice> endpointSlices() {
        return List.copyOf(endpointSlices);
    }

    /// All objects of a kind, as that kind's own type, by namespace and name.
    ///
    /// @throws ClassCastException if `type` is another kind's
    public <T extends KubeObject> List<T> list(Kind kind, Class<T> type) {
        List<T> found = new ArrayList<>();
        var entry = checkpoint.api().objects().higher(new ObjectKey(kind, "", ""));
        while (entry.isPresent() && entry.get().getKey().kind() == kind) {
            found.add(type.cast(entry.get().getValue()));
            entry = checkpoint.api().objects().higher(entry.get().getKey());
        }
        return found;
    }

    /// What is on its way between clients, Services and pods.
    public TrafficState traffic() {
        return checkpoint.traffic();
    }

    /// Where intruders are, and what they have got hold of.
    public SecurityState security() {
        return checkpoint.security();
    }

    /// What a pod was last measured to use.
    public Optional<PodMetrics> metrics(ObjectKey pod) {
        return checkpoint.metrics().pods().get(pod);
    }

    public Optional<KubeObject> object(ObjectKey key) {
        return checkpoint.api().objects().get(key);
    }

    public Optional<Node> node(String name) {
        return object(ObjectKey.node(name)).map(Node.class::cast);
    }

    public Optional<Pod> pod(ObjectKey key) {
        return object(key).map(Pod.class::cast);
    }

    /// The pods that the API server says are on this node, ended and terminating ones among them.
    public List<Pod> podsOn(String node) {
        return List.copyOf(podsByNode.getOrDefault(node, List.of()));
    }

    /// The pods that no node has been found for.
    public List<Pod> waiting() {
        return podsOn("").stream().filter(pod -> !pod.isTerminal()).toList();
    }

    /// Everything that has happened so far, by sequence number.
    public Tree<Long, Occurrence> occurrences() {
        return checkpoint.api().occurrences();
    }

    public Optional<Occurrence> lastOccurrence() {
        return occurrences().last().map(Map.Entry::getValue);
    }

    /// Whether a drain of this node waits for pods to go, or for a disruption budget to let them.
    public boolean isDraining(String node) {
        return drain(node).isPresent();
    }

    /// Whether a disruption budget still forbids to evict a pod that a drain of this node waits for.
    public boolean isDrainRefused(String node) {
        return drain(node).stream()
                .anyMatch(attempt -> podsOn(node).stream()
                        .anyMatch(pod -> !pod.meta().isTerminating()
                                && attempt.refused().contains(pod.meta().uid())));
    }

    private Optional<DrainAttempt> drain(String node) {
        return checkpoint.queue().pending().values().stream()
                .filter(DrainAttempt.class::isInstance)
                .map(DrainAttempt.class::cast)
                .filter(attempt -> attempt.node().equals(node))
                .findFirst();
    }

    /// What the scheduler counts as taken on a node.
    public Optional<NodeInfo> allocation(String node) {
        return checkpoint.scheduler().nodes().get(node);
    }

    public Tree<String, NodeInfo> allocations() {
        return checkpoint.scheduler().nodes();
    }

    /// What the scheduler would look at, were it to decide now.
    public Cluster cluster() {
        return checkpoint.scheduler().cluster(checkpoint.api().objects());
    }

    public boolean schedulerRunning() {
        return checkpoint.scheduler().running();
    }

    public SchedulerProfile profile() {
        return checkpoint.scheduler().profile();
    }

    /// The scheduler's last decision about a pod.
    public Optional<SchedulingDecision> decision(ObjectKey pod) {
        return checkpoint.scheduler().decisions().get(pod);
    }

    /// The machine behind a node, as it really is.
    public Optional<Machine> machine(String node) {
        return checkpoint.kubelets().machines().get(node);
    }

    /// The pod as it really is on its machine, if it is there.
    public Optional<LocalPod> local(Pod pod) {
        return machine(pod.spec().nodeName())
                .filter(Machine::isUp)
                .flatMap(machine -> machine.pods().get(pod.meta().uid()));
    }

    /// What has been written on a volume of a pod, first to last; nothing as long as it is not mounted anywhere.
    public List<Disk.Line> volumeLines(Pod pod, String volume) {
        return machine(pod.spec().nodeName())
                .flatMap(machine -> machine.pods().get(pod.meta().uid()))
                .flatMap(local -> local.volume(volume))
                .map(mounted -> checkpoint.kubelets().linesOn(mounted.handle()))
                .orElse(List.of());
    }

    /// What has been written on the storage behind a PersistentVolume, whoever has it now.
    public List<Disk.Line> linesOn(PersistentVolume volume) {
        return checkpoint.kubelets().linesOn(volume.spec().handle());
    }

    /// How an object lies on etcd's disk.
    public Optional<EtcdView> etcd(ObjectKey key) {
        return object(key)
                .map(object -> EtcdView.of(object, checkpoint.api().isEncrypted(key), new Dice(checkpoint.seed())));
    }

    /// Everybody who can read a Secret.
    public List<SecretReaders.Reader> secretReaders(ObjectKey secret) {
        return SecretReaders.of(checkpoint.api(), secret);
    }

    /// When the taint eviction controller will evict a pod, if it plans to.
    public Optional<SimTime> evictionOf(ObjectKey pod) {
        return checkpoint.controllers().evictionOf(pod);
    }

    /// What brings and takes away nodes, if anything does.
    public ProvisionerState provisioning() {
        return checkpoint.provisioning();
    }

    /// A fingerprint of the whole world: equal for equal histories, to the byte.
    public String hash() {
        return StateHash.of(checkpoint);
    }
}
