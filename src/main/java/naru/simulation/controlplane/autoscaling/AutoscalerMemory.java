package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.HorizontalPodAutoscaler.Behavior;
import naru.simulation.api.HorizontalPodAutoscaler.Policy;
import naru.simulation.api.HorizontalPodAutoscaler.Rules;
import naru.simulation.kernel.SimTime;

/// What the controller remembers of one autoscaler.
///
/// Source: `recommendations`, `scaleUpEvents` and `scaleDownEvents` of `HorizontalController` in
/// `pkg/controller/podautoscaler/horizontal.go`.
public record AutoscalerMemory(
        List<Recommendation> recommendations, List<ScaleEvent> scaleUps, List<ScaleEvent> scaleDowns) {

    public static final AutoscalerMemory NONE = new AutoscalerMemory(List.of(), List.of(), List.of());

    public AutoscalerMemory {
        recommendations = List.copyOf(recommendations);
        scaleUps = List.copyOf(scaleUps);
        scaleDowns = List.copyOf(scaleDowns);
    }

    public AutoscalerMemory withRecommendations(List<Recommendation> next) {
        return new AutoscalerMemory(next, scaleUps, scaleDowns);
    }

    /// After a change of the number of replicas; changes that no policy looks back to are forgotten. Source:
    /// `storeScaleEvent`.
    public AutoscalerMemory scaled(int from, int to, Behavior behavior, SimTime now) {
        return to > from
                ? new AutoscalerMemory(recommendations, with(scaleUps, behavior.scaleUp(), to - from, now), scaleDowns)
                : new AutoscalerMemory(
                        recommendations, scaleUps, with(scaleDowns, behavior.scaleDown(), from - to, now));
    }

    private static List<ScaleEvent> with(List<ScaleEvent> events, Rules rules, int change, SimTime now) {
        int longest =
                rules.policies().stream().mapToInt(Policy::periodSeconds).max().orElse(0);
        SimTime cutoff = now.minus(Duration.ofSeconds(longest));
        List<ScaleEvent> next = new ArrayList<>(events);
        next.removeIf(event -> event.time().isBefore(cutoff));
        next.add(new ScaleEvent(change, now));
        return next;
    }
}
