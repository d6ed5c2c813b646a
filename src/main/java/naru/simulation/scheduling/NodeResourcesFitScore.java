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
    public long raw(NodeTable nodes, int place) {
        return switch (type) {
            case LEAST_ALLOCATED -> allocated(nodes, place, true);
            case MOST_ALLOCATED -> allocated(nodes, place, false);
            case REQUESTED_TO_CAPACITY_RATIO -> onCurve(nodes, place);
        };
    }

    @Override
    public void raw(NodeTable nodes, int[] places, long[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = raw(nodes, places[i]);
        }
    }

    private long allocated(NodeTable nodes, int place, boolean preferEmpty) {
        long sum = 0;
        long weights = 0;
        for (ScoredResource resource : resources) {
            long offered = resource.offered(nodes, place);
            if (offered != 0) {
                long requested = resource.taken(nodes, place) + resource.wanted();
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
    private long onCurve(NodeTable nodes, int place) {
        long sum = 0;
        long weights = 0;
        for (ScoredResource resource : resources) {
            long offered = resource.offered(nodes, place);
            if (offered != 0) {
                long requested = resource.taken(nodes, place) + resource.wanted();
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
