package naru.simulation.provisioning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.api.PodRequests;
import naru.simulation.api.Taint;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Tree;
import naru.simulation.scheduling.Cluster;
import naru.simulation.scheduling.NodeInfo;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.SchedulingAlgorithm;

/// A trial of where pods could go: Karpenter simulates the scheduler before it launches or terminates anything. Here it
/// asks the scheduler's own filters.
///
/// Mutable while a trial lasts, and thrown away after it. Source:
/// `pkg/controllers/provisioning/scheduling/scheduler.go` and `queue.go`.
final class Fleet {

    /// Larger pods first, by CPU, then by memory; then by name.
    static final Comparator<Pod> LARGEST_FIRST = Comparator.comparingLong(
                    (Pod pod) -> -PodRequests.total(pod.spec()).cpuMilli())
            .thenComparingLong(pod -> -PodRequests.total(pod.spec()).memoryBytes())
            .thenComparing(Pod::key);

    private final SchedulingAlgorithm filters = new SchedulingAlgorithm(SchedulerProfile.DEFAULT);
    private Cluster cluster;

    private Fleet(Cluster cluster) {
        this.cluster = cluster;
    }

    /// Every node but those that are leaving; machines on their way count as if they were ready.
    static Fleet expected(ApiServer api, ProvisionerState state) {
        Tree<String, NodeInfo> nodes = Tree.empty();
        for (Node node : api.nodes()) {
            Optional<NodeClaim> claim = state.claims().get(node.name());
            if (claim.filter(NodeClaim::isLeaving).isEmpty()) {
                boolean starting = claim.filter(c -> c.initialized().isEmpty()).isPresent();
                Node seen = starting ? withoutStartTaints(node) : node;
                nodes = nodes.with(node.name(), NodeInfo.of(seen, api.podsOn(node.name())));
            }
        }
        for (NodeClaim claim : state.claims().values()) {
            if (!nodes.contains(claim.name()) && !claim.isLeaving()) {
                Node node = claim.shape().node(state.pool().orElseThrow().name(), claim.name());
                nodes = nodes.with(claim.name(), NodeInfo.of(node));
            }
        }
        return new Fleet(new Cluster(nodes, api.state().objects(), Tree.empty()));
    }

    /// What keeps pods off a node while it starts. Source: `KnownEphemeralTaints` in `pkg/scheduling/taints.go`.
    private static Node withoutStartTaints(Node node) {
        return node.withTaints(
                node.taints().stream().filter(taint -> !isOfStart(taint)).toList());
    }

    static boolean isOfStart(Taint taint) {
        return taint.key().equals(Taint.NOT_READY) || taint.key().equals(Taint.UNREACHABLE);
    }

    List<String> nodes() {
        return cluster.nodes().values().stream().map(NodeInfo::name).toList();
    }

    void put(NodeInfo node) {
        cluster = new Cluster(cluster.nodes().with(node.name(), node), cluster.objects(), cluster.nominated());
    }

    void remove(String node) {
        cluster = new Cluster(cluster.nodes().without(node), cluster.objects(), cluster.nominated());
    }

    boolean admits(Pod pod, String node) {
        return filters.refusals(pod, cluster, node).isEmpty();
    }

    /// Counts the pod on the first of these nodes that admits it.
    ///
    /// @return whether there was one
    boolean place(Pod pod, List<String> nodes) {
        Optional<String> first =
                nodes.stream().filter(node -> admits(pod, node)).findFirst();
        first.flatMap(node -> cluster.nodes().get(node)).ifPresent(node -> put(node.withPod(pod)));
        return first.isPresent();
    }
}
