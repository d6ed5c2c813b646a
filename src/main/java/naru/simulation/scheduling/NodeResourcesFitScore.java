package naru.simulation.scheduling;

/// Scores a node by how full it would be with the pod on it: empty ones first, full ones first, or by a curve.
///
/// Whole numbers throughout, as in Kubernetes. Requests that are missing count as small defaults, see
/// [naru.simulation.api.PodRequests].
///
/// Source:
/// `pkg/scheduler/framework/plugins/noderesources/{least_allocated,most_allocated,requested_to_capacity_ratio}.go`
/// (facts.json `scheduler.least_allocated`, `scheduler.most_allocated`, `scheduler.requested_to_capacity_ratio`).
final class NodeResourcesFitScore implements Score {

    private final ScoringStrategy.Type type;
    private final ScoredResource[] resources;
    private final BrokenLine curve;

    private NodeResourcesFitScore(ScoringStrategy.Type type, ScoredResource[] resources, BrokenLine curve) {
        this.type = type;
        this.resources = resources;
        this.curve = curve;
    }

    static Score of(ScoringStrategy strategy, PodCycle cycle) {
        return new NodeResourcesFitScore(
                strategy.type(),
                ScoredResource.of(strategy.resources(), cycle, true),
                BrokenLine.scaled(strategy.shape()));
    }

    @Override
    public Plugin plugin() {
        return Plugin.NODE_RESOURCES_FIT;
    }

    @Override
    public long raw(NodeInfo node) {
        return switch (type) {
            case LEAST_ALLOCATED -> allocated(node, true);
            case MOST_ALLOCATED -> allocated(node, false);
            case REQUESTED_TO_CAPACITY_RATIO -> onCurve(node);
        };
    }

    @Override
    public void raw(NodeInfo[] nodes, int count, long[] scores) {
        for (int i = 0; i < count; i++) {
            scores[i] = raw(nodes[i]);
        }
    }

    private long allocated(NodeInfo node, boolean preferEmpty) {
        long sum = 0;
        long weights = 0;
        for (ScoredResource resource : resources) {
            long offered = resource.offered(node);
            if (offered != 0) {
                long requested = resource.taken(node) + resource.wanted();
                long score = preferEmpty ? left(requested, offered) : used(requested, offered);
                sum += score * resource.weight();
                weights += resource.weight();
            }
        }
        return weights == 0 ? 0 : sum / weights;
    }

    private static long left(long requested, long offered) {
        return requested > offered ? 0 : (offered - requested) * MAX / offered;
    }

    /// Requests can exceed what is offered here, because of the assumed defaults.
    private static long used(long requested, long offered) {
        return Math.min(requested, offered) * MAX / offered;
    }

    /// A resource that scores nothing is not counted at all.
    private long onCurve(NodeInfo node) {
        long sum = 0;
        long weights = 0;
        for (ScoredResource resource : resources) {
            long offered = resource.offered(node);
            if (offered != 0) {
                long requested = resource.taken(node) + resource.wanted();
                long score = curve.at(requested > offered ? MAX : requested * MAX / offered);
                if (score > 0) {
                    sum += score * resource.weight();
                    weights += resource.weight();
                }
            }
        }
        return weights == 0 ? 0 : Math.round((double) sum / weights);
    }
}
