package naru.simulation.metrics;

import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodMetrics;
import naru.simulation.kernel.Tree;

/// The last measurement of each pod.
public record MetricsState(Tree<ObjectKey, PodMetrics> pods) {

    public static final MetricsState EMPTY = new MetricsState(Tree.empty());
}
