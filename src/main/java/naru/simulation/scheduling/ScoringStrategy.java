package naru.simulation.scheduling;

import java.util.List;

/// How NodeResourcesFit scores nodes.
///
/// @param resources at least one
/// @param shape for [Type#REQUESTED_TO_CAPACITY_RATIO] only, and then not empty: by rising utilization
public record ScoringStrategy(Type type, List<ResourceWeight> resources, List<ShapePoint> shape) {

    public enum Type {
        /// Prefers empty nodes: it spreads. Kubernetes' default.
        LEAST_ALLOCATED("LeastAllocated"),
        /// Prefers full nodes: it packs.
        MOST_ALLOCATED("MostAllocated"),
        /// Scores by a curve over utilization.
        REQUESTED_TO_CAPACITY_RATIO("RequestedToCapacityRatio");

        private final String title;

        Type(String title) {
            this.title = title;
        }

        /// As in a KubeSchedulerConfiguration.
        public String title() {
            return title;
        }
    }

    /// @param weight 1 to 100; anything else is an IllegalArgumentException, as Kubernetes' validation of it
    public record ResourceWeight(String resource, int weight) {
        public ResourceWeight {
            require(weight >= 1 && weight <= 100, "weight", weight);
        }
    }

    /// @param utilization 0 to 100 per cent
    /// @param score 0 to 10
    public record ShapePoint(int utilization, int score) {
        public ShapePoint {
            require(utilization >= 0 && utilization <= 100, "utilization", utilization);
            require(score >= 0 && score <= 10, "score", score);
        }
    }

    private static final List<ResourceWeight> CPU_AND_MEMORY =
            List.of(new ResourceWeight("cpu", 1), new ResourceWeight("memory", 1));

    /// Source: `pkg/scheduler/apis/config/v1/defaults.go`.
    public static final ScoringStrategy SPREAD = new ScoringStrategy(Type.LEAST_ALLOCATED, CPU_AND_MEMORY, List.of());

    public static final ScoringStrategy PACK = new ScoringStrategy(Type.MOST_ALLOCATED, CPU_AND_MEMORY, List.of());

    public ScoringStrategy {
        resources = List.copyOf(resources);
        shape = List.copyOf(shape);
        require(!resources.isEmpty(), "resources", resources);
        require(type != Type.REQUESTED_TO_CAPACITY_RATIO || !shape.isEmpty(), "shape", shape);
        for (int i = 1; i < shape.size(); i++) {
            require(shape.get(i - 1).utilization < shape.get(i).utilization, "shape", shape);
        }
    }

    /// Source: `pkg/scheduler/apis/config/validation/validation_pluginargs.go`.
    private static void require(boolean valid, String what, Object value) {
        if (!valid) {
            throw new IllegalArgumentException(what + " " + value);
        }
    }

    /// Follows a curve, cpu and memory counting alike.
    public static ScoringStrategy curve(List<ShapePoint> shape) {
        return new ScoringStrategy(Type.REQUESTED_TO_CAPACITY_RATIO, CPU_AND_MEMORY, shape);
    }
}
