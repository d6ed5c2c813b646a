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
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;
import naru.simulation.beanstalk.race.Way;

/// What the reader says before a version is released; the race itself decides who was right.
enum Question {
    /// Under which ways any request fails.
    FAILS(
            EnumSet.of(Way.ALL_AT_ONCE),
            EnumSet.of(Way.ALL_AT_ONCE, Way.ROLLING),
            EnumSet.of(Way.TRAFFIC_SPLITTING),
            EnumSet.noneOf(Way.class)),
    /// Which is over first.
    FASTEST(
            EnumSet.of(Way.ALL_AT_ONCE),
            EnumSet.of(Way.ROLLING),
            EnumSet.of(Way.IMMUTABLE),
            EnumSet.of(Way.TRAFFIC_SPLITTING)),
    /// Which has the most instances beyond the usual for the longest time.
    EXTRA(
            EnumSet.of(Way.ROLLING_WITH_ADDITIONAL_BATCH),
            EnumSet.of(Way.IMMUTABLE),
            EnumSet.of(Way.TRAFFIC_SPLITTING),
            EnumSet.of(Way.BLUE_GREEN)),
    /// What leaves instances of a broken version, as long as nobody does anything.
    LEFT(
            EnumSet.of(Way.ALL_AT_ONCE),
            EnumSet.of(Way.ALL_AT_ONCE, Way.ROLLING),
            EnumSet.of(Way.TRAFFIC_SPLITTING, Way.BLUE_GREEN),
            EnumSet.noneOf(Way.class));

    private final List<Set<Way>> answers;

    Question(Set<Way> first, Set<Way> second, Set<Way> third, Set<Way> fourth) {
        answers = List.of(first, second, third, fourth);
    }

    List<Set<Way>> answers() {
        return answers;
    }

    /// The next one for a version of this conduct; empty: all have been answered.
    static Optional<Question> before(Conduct conduct, Set<Question> answered) {
        Stream<Question> fitting = conduct == Conduct.WORKS ? Stream.of(FAILS, FASTEST, EXTRA) : Stream.of(LEFT);
        return fitting.filter(each -> !answered.contains(each)).findFirst();
    }

    /// What the race shows when all deployments are over.
    Set<Way> truth(Race race) {
        return switch (this) {
            case FAILS -> those(way -> race.failed(way) > 0);
            case FASTEST -> first(race, Comparator.naturalOrder(), trace -> trace.time(race.time()));
            case EXTRA -> first(race, Comparator.reverseOrder(), trace -> trace.extra(race.time()));
            case LEFT ->
                those(way -> race.environments(way).stream()
                        .flatMap(each -> each.instances().stream())
                        .anyMatch(each -> each.version()
                                .equals(race.trace(way).orElseThrow().version())));
        };
    }

    private static Set<Way> first(Race race, Comparator<Duration> order, Function<Trace, Duration> figure) {
        Duration best = race.traces().values().stream().map(figure).min(order).orElseThrow();
        return those(way -> race.trace(way).map(figure).filter(best::equals).isPresent());
    }

    private static Set<Way> those(Predicate<Way> which) {
        return Stream.of(Way.values()).filter(which).collect(Collectors.toCollection(() -> EnumSet.noneOf(Way.class)));
    }
}
