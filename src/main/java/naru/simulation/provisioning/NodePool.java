package naru.simulation.provisioning;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;

/// Which machines may be launched for pods that find no room, and when one may be taken away again.
///
/// @param shapes cheapest first, whatever their order was
/// @param maxNodes a pool's `limits`: no more machines than these
/// @param consolidateAfter for how long no pod may have come to a node or left it before it is looked at
/// @param expireAfter how old a node may become
public record NodePool(
        String name,
        List<NodeShape> shapes,
        int maxNodes,
        Consolidation consolidation,
        Duration consolidateAfter,
        Duration expireAfter) {

    /// `consolidationPolicy`.
    public enum Consolidation {
        /// Only nodes that no pod needs.
        WHEN_EMPTY,
        /// Also nodes whose pods all fit on others.
        WHEN_EMPTY_OR_UNDERUTILIZED
    }

    private static final long GIB = 1L << 30;

    /// Two of the types Auto Mode chooses from (categories c, m and r, above the fourth generation): two cores
    /// each, with 4 and with 8 GiB. Prices on demand in us-east-1, from Karpenter's own list of 2026-02-09.
    public static final List<NodeShape> AUTO_MODE_SHAPES = List.of(
            new NodeShape("c6a.large", 2000, 4 * GIB, 29, 76_500),
            new NodeShape("m5.large", 2000, 8 * GIB, 29, 96_000));

    public NodePool {
        shapes = shapes.stream()
                .sorted(Comparator.comparingLong(NodeShape::microUsd).thenComparing(NodeShape::name))
                .toList();
    }

    /// The pool `general-purpose` that EKS Auto Mode brings along: `WhenEmptyOrUnderutilized` after 30 s, nodes
    /// that expire after 336 h. Source: eks/latest/userguide/create-node-pool.html and the pool as a cluster shows
    /// it.
    public static NodePool generalPurpose(int maxNodes) {
        return new NodePool(
                "general-purpose",
                AUTO_MODE_SHAPES,
                maxNodes,
                Consolidation.WHEN_EMPTY_OR_UNDERUTILIZED,
                Duration.ofSeconds(30),
                Duration.ofDays(14));
    }
}
