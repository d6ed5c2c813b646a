package naru.simulation.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// How a way has done so far: three of the four measures of the DORA research (deployment frequency, lead time for
/// changes, failures) and how long production failed.
///
/// Source: dora.dev, "DORA's software delivery performance metrics".
///
/// @param deployments into production
/// @param arrived how many changes run in production
/// @param lead from a commit until it runs, on average of those that do; empty: none does
/// @param failures in production
/// @param failing for how long production failed in all
public record Tally(int deployments, int arrived, Optional<Duration> lead, int failures, Duration failing) {

    public static Tally of(PipelineWorld world, Manner manner) {
        Way way = world.way(manner);
        List<Integer> running = way.current().source();
        return new Tally(
                count(way, Entry.What.DEPLOYED),
                running.size(),
                lead(world, way, running),
                count(way, Entry.What.FAILING),
                failing(way, world.time()));
    }

    /// On an average day, in tenths.
    public long tenthsADay(SimTime now) {
        double days = now.nanos() / (double) WorkingDay.LENGTH.toNanos();
        return days > 0 ? Math.round(deployments * 10 / days) : 0;
    }

    private static int count(Way way, Entry.What what) {
        return (int) way.log().stream().filter(each -> each.what() == what).count();
    }

    private static Optional<Duration> lead(PipelineWorld world, Way way, List<Integer> running) {
        return running.stream()
                .map(number -> arrival(way, number).since(world.change(number).committed()))
                .reduce(Duration::plus)
                .map(sum -> sum.dividedBy(running.size()));
    }

    /// When it came to stay.
    private static SimTime arrival(Way way, int change) {
        return way.past().stream()
                .filter(each -> each.source().contains(change))
                .map(Running::since)
                .findFirst()
                .orElseThrow();
    }

    private static Duration failing(Way way, SimTime now) {
        Duration sum = Duration.ZERO;
        Optional<SimTime> since = Optional.empty();
        for (Entry each : way.log()) {
            if (each.what() == Entry.What.FAILING) {
                since = Optional.of(each.time());
            } else if (each.what() == Entry.What.ROLLED_BACK && since.isPresent()) {
                sum = sum.plus(each.time().since(since.get()));
                since = Optional.empty();
            }
        }
        return since.map(now::since).map(sum::plus).orElse(sum);
    }
}
