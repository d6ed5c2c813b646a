package naru.simulation.scheduling;

import naru.simulation.kernel.Tree;

/// Looks for feasible nodes until there are enough. What is left of one run: how many it examined, and those it found.
///
/// Source: `pkg/scheduler/schedule_one.go`, `findNodesThatPassFilters`.
final class Search {

    private final Filters filters;
    private final NodeInfo[] feasible;
    private int found;
    private int examined;

    private Search(Filters filters, int enough) {
        this.filters = filters;
        this.feasible = new NodeInfo[enough];
    }

    /// Begins with the `start`-th node and goes round once at most.
    static Search run(Filters filters, Tree<String, NodeInfo> nodes, int start, int enough) {
        Search search = new Search(filters, enough);
        nodes.visitFrom(start, search::examine);
        if (start > 0) {
            int all = nodes.size();
            nodes.visitFrom(0, node -> search.examined < all && search.examine(node));
        }
        return search;
    }

    /// Whether to go on.
    private boolean examine(NodeInfo node) {
        if (found == feasible.length) {
            return false;
        }
        examined++;
        if (filters.admit(node)) {
            feasible[found++] = node;
        }
        return found < feasible.length;
    }

    int examined() {
        return examined;
    }

    int found() {
        return found;
    }

    /// The name of the `place`-th feasible node, in the order in which they were found.
    String name(int place) {
        return feasible[place].name();
    }

    /// The weighted sum of scores of each feasible node.
    long[] totals(Scores scores) {
        return scores.totals(feasible, found);
    }
}
