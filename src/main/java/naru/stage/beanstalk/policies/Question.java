package naru.stage.beanstalk.policies;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Policy;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;

/// What the reader says before a version is released; the race itself decides who was right.
enum Question {
    /// Under which policies any request fails.
    FAILS(
            EnumSet.of(Policy.ALL_AT_ONCE),
            EnumSet.of(Policy.ALL_AT_ONCE, Policy.ROLLING),
            EnumSet.of(Policy.TRAFFIC_SPLITTING),
            EnumSet.noneOf(Policy.class)),
    /// Which is over first.
    FASTEST(
            EnumSet.of(Policy.ALL_AT_ONCE),
            EnumSet.of(Policy.ROLLING),
            EnumSet.of(Policy.IMMUTABLE),
            EnumSet.of(Policy.TRAFFIC_SPLITTING)),
    /// Which has the most instances beyond the usual for the longest time.
    EXTRA(
            EnumSet.of(Policy.ROLLING),
            EnumSet.of(Policy.ROLLING_WITH_ADDITIONAL_BATCH),
            EnumSet.of(Policy.IMMUTABLE),
            EnumSet.of(Policy.TRAFFIC_SPLITTING)),
    /// Under which policies nothing of a broken version is left, though nobody does anything.
    CLEAN(
            EnumSet.noneOf(Policy.class),
            EnumSet.of(Policy.ROLLING),
            EnumSet.of(Policy.IMMUTABLE, Policy.TRAFFIC_SPLITTING),
            EnumSet.of(Policy.ROLLING_WITH_ADDITIONAL_BATCH, Policy.IMMUTABLE, Policy.TRAFFIC_SPLITTING));

    private final List<Set<Policy>> answers;

    Question(Set<Policy> first, Set<Policy> second, Set<Policy> third, Set<Policy> fourth) {
        answers = List.of(first, second, third, fourth);
    }

    List<Set<Policy>> answers() {
        return answers;
    }

    /// The next one for a version of this conduct; empty: all have been answered.
    static Optional<Question> before(Conduct conduct, Set<Question> answered) {
        Stream<Question> fitting = conduct == Conduct.WORKS ? Stream.of(FAILS, FASTEST, EXTRA) : Stream.of(CLEAN);
        return fitting.filter(each -> !answered.contains(each)).findFirst();
    }

    /// What the race shows when all deployments are over.
    Set<Policy> truth(Race race) {
        return switch (this) {
            case FAILS -> those(policy -> race.failed(policy) > 0);
            case FASTEST -> first(race, Comparator.naturalOrder(), trace -> trace.time(race.time()));
            case EXTRA -> first(race, Comparator.reverseOrder(), trace -> trace.extra(race.time()));
            case CLEAN ->
                those(policy -> race.environment(policy).instances().stream()
                        .noneMatch(each -> each.version().equals(deployed(race))));
        };
    }

    private static String deployed(Race race) {
        return race.environment(Policy.ALL_AT_ONCE).deployment().orElseThrow().version();
    }

    private static Set<Policy> first(Race race, Comparator<Duration> order, Function<Trace, Duration> figure) {
        Duration best = race.traces().values().stream().map(figure).min(order).orElseThrow();
        return those(
                policy -> race.trace(policy).map(figure).filter(best::equals).isPresent());
    }

    private static Set<Policy> those(Predicate<Policy> which) {
        return Stream.of(Policy.values())
                .filter(which)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Policy.class)));
    }
}
