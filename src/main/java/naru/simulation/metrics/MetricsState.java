package naru.simulation.metrics;

import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodMetrics;
import naru.simulation.kernel.Tree;

/// What the metrics server holds: the last two looks at each pod that the last look reached.
///
/// @param pods what the two looks come to
/// @param readings the last of them, by pod's uid
public record MetricsState(Tree<ObjectKey, PodMetrics> pods, Tree<String, Reading> readings) {

    public static final MetricsState EMPTY = new MetricsState(Tree.empty(), Tree.empty());
}
