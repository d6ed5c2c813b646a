package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import naru.simulation.kernel.SimTime;

/// Holds a number against what was asked for shortly before, so that a load that comes and goes does not make pods
/// come and go.
///
/// Source: `pkg/controller/podautoscaler/horizontal.go`.
///
/// @param replicas the steadied number
/// @param recommendations what to remember: the new one takes the place of one that is too old, if there is one
public record Stabilization(int replicas, List<Recommendation> recommendations) {

    /// Source: facts.json `hpa.downscale_stabilization`.
    public static final Duration DOWNSCALE_WINDOW = Duration.ofMinutes(5);

    public Stabilization {
        recommendations = List.copyOf(recommendations);
    }

    /// Where no behaviour is written: the highest of the last while. Source: `stabilizeRecommendation`.
    public static Stabilization ofDownscale(
            List<Recommendation> before, int desired, Duration downWindow, SimTime now) {
        SimTime cutoff = now.minus(downWindow);
        Predicate<Recommendation> old = earlier -> earlier.time().isBefore(cutoff);
        int highest = before.stream()
                .filter(old.negate())
                .mapToInt(Recommendation::replicas)
                .reduce(desired, Math::max);
        return new Stabilization(highest, remembered(before, old, new Recommendation(desired, now)));
    }

    /// Never above the lowest of the window for more, never below the highest of the window for fewer. Source:
    /// `stabilizeRecommendationWithBehaviors`.
    public static Stabilization of(
            List<Recommendation> before,
            int current,
            int desired,
            Duration upWindow,
            Duration downWindow,
            SimTime now) {
        SimTime upCutoff = now.minus(upWindow);
        SimTime downCutoff = now.minus(downWindow);
        int up = before.stream()
                .filter(earlier -> earlier.time().isAfter(upCutoff))
                .mapToInt(Recommendation::replicas)
                .reduce(desired, Math::min);
        int down = before.stream()
                .filter(earlier -> earlier.time().isAfter(downCutoff))
                .mapToInt(Recommendation::replicas)
                .reduce(desired, Math::max);
        Predicate<Recommendation> old =
                earlier -> earlier.time().isBefore(upCutoff) && earlier.time().isBefore(downCutoff);
        int steadied = Math.min(Math.max(current, up), down);
        return new Stabilization(steadied, remembered(before, old, new Recommendation(desired, now)));
    }

    private static List<Recommendation> remembered(
            List<Recommendation> before, Predicate<Recommendation> old, Recommendation latest) {
        List<Recommendation> next = new ArrayList<>(before);
        for (int i = next.size() - 1; i >= 0; i--) {
            if (old.test(next.get(i))) {
                next.set(i, latest);
                return next;
            }
        }
        next.add(latest);
        return next;
    }
}
