package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All filters that have something to say about one pod, in the order of Kubernetes' default configuration.
///
/// Source: `pkg/scheduler/schedule_one.go`, `findNodesThatPassFilters`. A plugin that has nothing to do for a pod is
/// left out of its cycle, as `PreFilter`'s `Skip` does.
final class Filters {

    private final NodeUnschedulableFilter unschedulable;
    private final TaintTolerationFilter taints;
    private final NodeResourcesFitFilter fit;

    /// What few pods ask for: a certain node, certain labels, a port of the node.
    private final List<Filter> particular;

    private final List<Filter> inOrder;

    private Filters(PodCycle cycle) {
        unschedulable = NodeUnschedulableFilter.of(cycle);
        taints = TaintTolerationFilter.of(cycle);
        fit = NodeResourcesFitFilter.of(cycle);
        Optional<Filter> name = NodeNameFilter.of(cycle);
        Optional<Filter> affinity = NodeAffinityFilter.of(cycle);
        Optional<Filter> ports = NodePortsFilter.of(cycle);
        particular = Stream.of(name, affinity, ports).flatMap(Optional::stream).toList();
        List<Filter> all = new ArrayList<>(List.of(unschedulable));
        name.ifPresent(all::add);
        all.add(taints);
        affinity.ifPresent(all::add);
        ports.ifPresent(all::add);
        all.add(fit);
        inOrder = List.copyOf(all);
    }

    static Filters of(PodCycle cycle) {
        return new Filters(cycle);
    }

    /// Whether no filter refuses. In which order they are asked makes no difference here; those that every pod has
    /// are called by name, which is more than twice as fast as going through a list.
    boolean admit(NodeTable nodes, int place) {
        return fit.admits(nodes, place)
                && unschedulable.admits(nodes, place)
                && taints.admits(nodes, place)
                && (particular.isEmpty() || particularAdmit(nodes, place));
    }

    private boolean particularAdmit(NodeTable nodes, int place) {
        for (Filter filter : particular) {
            if (!filter.admits(nodes, place)) {
                return false;
            }
        }
        return true;
    }

    /// What Kubernetes reports: the reasons of the first filter that refuses.
    List<Refusal> firstRefusals(NodeInfo node) {
        List<Refusal> refusals = new ArrayList<>();
        for (Filter filter : inOrder) {
            filter.explain(node, refusals);
            if (!refusals.isEmpty()) {
                break;
            }
        }
        return refusals;
    }

    /// The reasons of every filter.
    List<Refusal> allRefusals(NodeInfo node) {
        List<Refusal> refusals = new ArrayList<>();
        for (Filter filter : inOrder) {
            filter.explain(node, refusals);
        }
        return refusals;
    }
}
