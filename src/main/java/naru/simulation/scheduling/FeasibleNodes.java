package naru.simulation.scheduling;

/// How many feasible nodes are enough, so that a large cluster is not searched to its end for every pod.
///
/// Source: `pkg/scheduler/schedule_one.go`, `numFeasibleNodesToFind` (facts.json `scheduler.min_feasible_nodes`,
/// `scheduler.min_feasible_percentage`, `scheduler.percentage_of_nodes_to_score`).
public final class FeasibleNodes {

    /// Smaller clusters are always searched to the end.
    public static final int MIN_NODES = 100;

    private static final int MIN_PERCENTAGE = 5;

    private FeasibleNodes() {}

    /// @param nodes how many there are
    /// @param percentage of them that is enough; 0: half, and one per cent less for every 125 nodes, but not below
    /// 5 %
    public static int toFind(int nodes, int percentage) {
        if (nodes < MIN_NODES) {
            return nodes;
        }
        int share = percentage != 0 ? percentage : Math.max(MIN_PERCENTAGE, 50 - nodes / 125);
        return (int) Math.max(MIN_NODES, (long) nodes * share / 100);
    }
}
