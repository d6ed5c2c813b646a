package naru.command.argument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import naru.simulation.scheduling.ScoringStrategy.ShapePoint;

/// `--scoring` and `--shape`: how the scheduler is configured.
public final class Scoring {

    private static final int FULL = 100;
    private static final int TOP_SCORE = 10;

    private Scoring() {}

    /// @param scoring the name of a strategy as in a KubeSchedulerConfiguration; LeastAllocated if there is none
    /// @param shape the points of the curve, needed by RequestedToCapacityRatio and by nothing else: `0:0,100:10`
    public static SchedulerProfile profile(Optional<String> scoring, Optional<String> shape) {
        Map<String, ScoringStrategy.Type> types = new LinkedHashMap<>();
        for (ScoringStrategy.Type type : ScoringStrategy.Type.values()) {
            types.put(type.title(), type);
        }
        ScoringStrategy.Type type =
                scoring.map(name -> Choices.one("--scoring", name, types)).orElse(ScoringStrategy.Type.LEAST_ALLOCATED);
        boolean curved = type == ScoringStrategy.Type.REQUESTED_TO_CAPACITY_RATIO;
        if (shape.isPresent() != curved) {
            throw new SentenceException(
                    curved ? "command.problem.shape-missing" : "command.problem.shape-unused", type.title());
        }
        return SchedulerProfile.of(
                switch (type) {
                    case LEAST_ALLOCATED -> ScoringStrategy.SPREAD;
                    case MOST_ALLOCATED -> ScoringStrategy.PACK;
                    case REQUESTED_TO_CAPACITY_RATIO -> ScoringStrategy.curve(curve(shape.orElseThrow()));
                });
    }

    /// Kubernetes' own rules for a shape: utilization (0 to 100) rises strictly, scores lie between 0 and 10.
    /// Source: `pkg/scheduler/apis/config/validation/validation_pluginargs.go`, `validateFunctionShape`.
    private static List<ShapePoint> curve(String typed) {
        List<ShapePoint> points = new ArrayList<>();
        for (String point : typed.split(",", -1)) {
            if (!point.matches("[0-9]{1,3}:[0-9]{1,2}")) {
                throw new SentenceException("command.problem.shape", typed);
            }
            int colon = point.indexOf(':');
            int utilization = Integer.parseInt(point.substring(0, colon));
            int score = Integer.parseInt(point.substring(colon + 1));
            boolean rises = points.isEmpty() || points.getLast().utilization() < utilization;
            if (utilization > FULL || score > TOP_SCORE || !rises) {
                throw new SentenceException("command.problem.shape", typed);
            }
            points.add(new ShapePoint(utilization, score));
        }
        return points;
    }
}
