package naru.simulation.scheduling;

/// One scoring plugin, made ready for one pod.
interface Score {

    /// The best a plugin can give, after normalising. Source:
    /// `staging/src/k8s.io/kube-scheduler/framework/interface.go`, `MaxNodeScore`.
    int MAX = 100;

    Plugin plugin();

    /// What the plugin counts for the node in this place; more is better unless it normalises the other way round.
    long raw(NodeTable nodes, int place);

    /// [#raw(NodeTable, int)] of the nodes in these places. Every plugin has this same loop for itself, so that it
    /// can be compiled together with the plugin's own rule: shared, it takes twice as long, and this is most of a
    /// scheduler's work.
    void raw(NodeTable nodes, int[] places, long[] scores);

    /// Makes the raw scores of all feasible nodes comparable with other plugins', in place: 0 to [#MAX].
    default void normalize(long[] scores) {}

    /// The usual way: the largest becomes [#MAX], or the other way round if less is better. Where all are 0, all
    /// stay 0, or all become [#MAX].
    ///
    /// Source: `pkg/scheduler/framework/plugins/helper/normalize_score.go`, `DefaultNormalizeScore`.
    static void normalizeByLargest(long[] scores, boolean lessIsBetter) {
        long largest = 0;
        for (long score : scores) {
            largest = Math.max(largest, score);
        }
        for (int i = 0; i < scores.length; i++) {
            long share = largest == 0 ? 0 : scores[i] * MAX / largest;
            scores[i] = lessIsBetter ? MAX - share : share;
        }
    }
}
