package naru.simulation.pipeline;

import java.time.Duration;
import java.util.Optional;

/// Where a change can be on its way.
public enum Stop {
    /// A developer builds it on a laptop, and writes down how it is installed.
    WRITING(Manner.BY_HAND, Lane.DEVELOPMENT, Crew.NOBODY, 30),
    /// Code and instructions lie there until operations have time.
    HANDED_OVER(Manner.BY_HAND, Lane.BETWEEN, Crew.NOBODY, 0),
    /// Operations build it on the test server, by the instructions.
    BUILDING_FOR_TEST(Manner.BY_HAND, Lane.OPERATIONS, Crew.OPERATORS, 30),
    /// They try it there by hand.
    TRYING(Manner.BY_HAND, Lane.OPERATIONS, Crew.OPERATORS, 120),
    /// Production may be touched once a day only, see [WorkingDay].
    AWAITING_WINDOW(Manner.BY_HAND, Lane.OPERATIONS, Crew.OPERATORS, 0),
    /// They build it once more, on the production server.
    BUILDING_FOR_PRODUCTION(Manner.BY_HAND, Lane.OPERATIONS, Crew.OPERATORS, 30),
    INSTALLING(Manner.BY_HAND, Lane.OPERATIONS, Crew.OPERATORS, 30),

    QUEUED(Manner.PIPELINE, Lane.DEVELOPMENT, Crew.NOBODY, 0),
    /// An image is built of it: the only time that anything is.
    BUILDING(Manner.PIPELINE, Lane.DEVELOPMENT, Crew.CI, 4),
    /// The tests run on that image.
    CHECKING(Manner.PIPELINE, Lane.DEVELOPMENT, Crew.CI, 6),
    PUSHING(Manner.PIPELINE, Lane.DEVELOPMENT, Crew.CI, 1),
    /// In the registry, under its digest.
    STORED(Manner.PIPELINE, Lane.BETWEEN, Crew.NOBODY, 0),
    /// Run in the test environment.
    STAGING(Manner.PIPELINE, Lane.OPERATIONS, Crew.CD, 5),
    /// The copies in production are replaced one after another.
    ROLLING_OUT(Manner.PIPELINE, Lane.OPERATIONS, Crew.CD, 3);

    /// Who is busy with it; each does one thing at a time.
    public enum Crew {
        NOBODY,
        OPERATORS,
        CI,
        CD
    }

    private final Manner manner;
    private final Lane lane;
    private final Crew crew;
    private final int minutes;

    Stop(Manner manner, Lane lane, Crew crew, int minutes) {
        this.manner = manner;
        this.lane = lane;
        this.crew = crew;
        this.minutes = minutes;
    }

    public Manner manner() {
        return manner;
    }

    public Lane lane() {
        return lane;
    }

    public Crew crew() {
        return crew;
    }

    /// How long the work takes; empty where a change only waits.
    public Optional<Duration> takes() {
        return minutes == 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes));
    }
}
