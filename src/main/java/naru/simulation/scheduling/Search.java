package naru.simulation.scheduling;

import java.util.Arrays;

/// What came of looking for feasible nodes until there are enough.
///
/// Source: `pkg/scheduler/schedule_one.go`, `findNodesThatPassFilters`.
final class Search {

    private final int[] feasible;
    private final int examined;

    private Search(int[] feasible, int examined) {
        this.feasible = feasible;
        this.examined = examined;
    }

    /// Begins with the node in the place `start` and goes round once at most.
    static Search run(Filters filters, NodeTable nodes, int start, int enough) {
        int[] feasible = new int[enough];
        int found = 0;
        int examined = 0;
        int place = start;
        while (examined < nodes.size() && found < enough) {
            if (filters.admit(nodes, place)) {
                feasible[found++] = place;
            }
            examined++;
            place = place + 1 == nodes.size() ? 0 : place + 1;
        }
        return new Search(found == enough ? feasible : Arrays.copyOf(feasible, found), examined);
    }

    /// How many nodes were looked at.
    int examined() {
        return examined;
    }

    /// The places of the feasible nodes, in the order in which they were found.
    int[] feasible() {
        return feasible;
    }
}
