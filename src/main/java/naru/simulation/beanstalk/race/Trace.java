package naru.simulation.beanstalk.race;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import naru.simulation.kernel.SimTime;

/// What a deployment has done to its environment's capacity, from the order on.
///
/// @param version what was to be deployed
/// @param began when it was ordered
/// @param usual how many instances the environment has when nothing is going on
/// @param failedBefore how many requests had failed when it was ordered
/// @param steps each holds until the next begins; the first began with the order
/// @param over when the environment was ready for the next command; empty: not yet
public record Trace(
        String version, SimTime began, int usual, long failedBefore, List<Step> steps, Optional<SimTime> over) {

    /// @param before instances in service that run any other version
    /// @param after instances in service that run the version that is deployed
    /// @param versions how many different ones answer
    /// @param machines how many there are to pay for
    public record Step(SimTime from, int before, int after, int versions, int machines) {

        public int serving() {
            return before + after;
        }

        private boolean same(Step other) {
            return new Step(other.from, before, after, versions, machines).equals(other);
        }
    }

    public Trace {
        steps = List.copyOf(steps);
    }

    Trace plus(Step next) {
        if (!steps.isEmpty() && steps.getLast().same(next)) {
            return this;
        }
        List<Step> more = new ArrayList<>(steps);
        more.add(next);
        return new Trace(version, began, usual, failedBefore, more, over);
    }

    Trace overAt(SimTime now) {
        return new Trace(version, began, usual, failedBefore, steps, Optional.of(now));
    }

    /// From the order until it was over, or until now.
    public Duration time(SimTime now) {
        return over.orElse(now).since(began);
    }

    /// The fewest instances in service until it was over.
    public int fewest() {
        return steps.stream()
                .filter(each -> over.filter(each.from()::isAfter).isEmpty())
                .mapToInt(Step::serving)
                .min()
                .orElse(usual);
    }

    /// How long different versions have answered beside each other, up to now: what a failed deployment leaves
    /// behind counts on.
    public Duration mixed(SimTime now) {
        return Duration.ofNanos(nanos(now, step -> step.versions() > 1 ? 1 : 0));
    }

    /// Instances beyond the usual, each for as long as it was there.
    public Duration extra(SimTime now) {
        return Duration.ofNanos(nanos(now, step -> Math.max(0, step.machines() - usual)));
    }

    private long nanos(SimTime now, ToLongFunction<Step> weight) {
        long sum = 0;
        for (int i = 0; i < steps.size(); i++) {
            SimTime until = i + 1 < steps.size() ? steps.get(i + 1).from() : now;
            sum += weight.applyAsLong(steps.get(i))
                    * (until.nanos() - steps.get(i).from().nanos());
        }
        return sum;
    }
}
