package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import naru.simulation.api.Pod;

/// All filters that have something to say about one pod, in the order of Kubernetes' default configuration.
///
/// Where a pod of at least this one's priority is nominated for a node, the node must do both with that pod on it and
/// without it: nobody knows whether it will come.
///
/// Source: `pkg/scheduler/schedule_one.go`, `findNodesThatPassFilters`; `pkg/scheduler/framework/runtime/framework.go`,
/// `RunFilterPluginsWithNominatedPods`. A plugin that has nothing to do for a pod is left out of its cycle, as
/// `PreFilter`'s `Skip` does.
final class Filters {

    private final NodeUnschedulableFilter unschedulable;
    private final TaintTolerationFilter taints;
    private final NodeResourcesFitFilter fit;

    /// What few pods ask for: a certain node, certain labels, a port of the node, a volume, certain neighbours.
    private final List<Filter> particular;

    private final List<Filter> inOrder;

    private final List<Pod> nominated;

    private Filters(
            NodeUnschedulableFilter unschedulable,
            TaintTolerationFilter taints,
            NodeResourcesFitFilter fit,
            List<Filter> inOrder,
            List<Pod> nominated) {
        this.unschedulable = unschedulable;
        this.taints = taints;
        this.fit = fit;
        this.inOrder = List.copyOf(inOrder);
        this.nominated = nominated;
        this.particular = inOrder.stream()
                .filter(filter -> filter != unschedulable && filter != taints && filter != fit)
                .toList();
    }

    /// @param nodes those of the cluster
    static Filters of(PodCycle cycle, Cluster cluster, NodeTable nodes) {
        NodeUnschedulableFilter unschedulable = NodeUnschedulableFilter.of(cycle);
        TaintTolerationFilter taints = TaintTolerationFilter.of(cycle);
        NodeResourcesFitFilter fit = NodeResourcesFitFilter.of(cycle);
        List<Filter> all = new ArrayList<>(List.of(unschedulable));
        NodeNameFilter.of(cycle).ifPresent(all::add);
        all.add(taints);
        NodeAffinityFilter.of(cycle).ifPresent(all::add);
        NodePortsFilter.of(cycle).ifPresent(all::add);
        all.add(fit);
        if (!cycle.pod().spec().volumes().isEmpty()) {
            addForVolumes(cycle, cluster, nodes, all::add);
        }
        PodTopologySpreadFilter.of(cycle, nodes).ifPresent(all::add);
        InterPodAffinityFilter.of(cycle, cluster, nodes).ifPresent(all::add);
        return new Filters(unschedulable, taints, fit, all, nominated(cycle.pod(), cluster));
    }

    private static void addForVolumes(PodCycle cycle, Cluster cluster, NodeTable nodes, Consumer<Filter> all) {
        VolumeRestrictionsFilter.of(cycle, cluster, nodes).ifPresent(all);
        VolumeBindingFilter.of(cycle, cluster).ifPresent(all);
        VolumeZoneFilter.of(cycle, cluster).ifPresent(all);
    }

    private static List<Pod> nominated(Pod pod, Cluster cluster) {
        if (cluster.nominated().isEmpty()) {
            return List.of();
        }
        return cluster.nominated().values().stream()
                .filter(other -> other.spec().priority() >= pod.spec().priority()
                        && !other.key().equals(pod.key()))
                .toList();
    }

    /// The same in a cluster where one node is otherwise.
    Filters where(NodeInfo before, NodeInfo after) {
        if (particular.isEmpty()) {
            return this;
        }
        List<Filter> changed =
                inOrder.stream().map(filter -> filter.where(before, after)).toList();
        return new Filters(unschedulable, taints, fit, changed, nominated);
    }

    /// Whether no filter refuses. In which order they are asked makes no difference here; those that every pod has
    /// are called by name, which is more than twice as fast as going through a list.
    boolean admit(NodeTable nodes, int place) {
        return fit.admits(nodes, place)
                && unschedulable.admits(nodes, place)
                && taints.admits(nodes, place)
                && (particular.isEmpty() || particularAdmit(nodes, place))
                && (nominated.isEmpty() || firstRefusals(nodes.node(place)).isEmpty());
    }

    private boolean particularAdmit(NodeTable nodes, int place) {
        for (Filter filter : particular) {
            if (!filter.admits(nodes, place)) {
                return false;
            }
        }
        return true;
    }

    /// The node with the pods on it that are nominated for it; the same if there are none.
    private NodeInfo expected(NodeInfo node) {
        NodeInfo expected = node;
        for (Pod pod : nominated) {
            if (pod.status().nominatedNode().equals(node.name())) {
                expected = expected.withPod(pod);
            }
        }
        return expected;
    }

    /// What Kubernetes reports: the reasons of the first filter that refuses.
    List<Refusal> firstRefusals(NodeInfo node) {
        return refusals(node, true);
    }

    /// The reasons of every filter.
    List<Refusal> allRefusals(NodeInfo node) {
        return refusals(node, false);
    }

    private List<Refusal> refusals(NodeInfo node, boolean onlyFirst) {
        NodeInfo expected = expected(node);
        List<Refusal> refusals =
                expected == node ? List.of() : where(node, expected).ownRefusals(expected, onlyFirst);
        return refusals.isEmpty() ? ownRefusals(node, onlyFirst) : refusals;
    }

    private List<Refusal> ownRefusals(NodeInfo node, boolean onlyFirst) {
        List<Refusal> refusals = new ArrayList<>();
        for (Filter filter : inOrder) {
            filter.explain(node, refusals);
            if (onlyFirst && !refusals.isEmpty()) {
                break;
            }
        }
        return refusals;
    }

    /// What keeps the pod off every node before one is looked at, such as a claim that is not there.
    Optional<Refusal> obstacle() {
        return particular.stream()
                .flatMap(filter -> filter instanceof VolumeBindingFilter volumes
                        ? volumes.claims().obstacle().stream()
                        : Stream.empty())
                .findFirst();
    }
}
