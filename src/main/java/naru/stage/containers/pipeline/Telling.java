package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.PipelineWorld;

/// What the words above the picture are about.
sealed interface Telling {

    /// For how long a verdict stays when time goes on.
    Duration FRESH = Duration.ofHours(1);

    /// How things stand.
    record State() implements Telling {}

    /// What will become of such a change?
    record Asking(Change.Kind kind) implements Telling {}

    /// It is on its way.
    record Watching(Guess guess) implements Telling {}

    /// It has arrived or was given back, on both ways.
    record Decided(Guess guess) implements Telling {}

    /// What there is to tell of a world: the same whenever a reader comes back to it.
    ///
    /// @param guesses all that were made, on any branch
    static Telling of(PipelineWorld world, List<Guess> guesses) {
        return guesses.reversed().stream()
                .filter(guess -> guess.isAbout(world))
                .findFirst()
                .map(guess -> of(world, guess))
                .orElseGet(State::new);
    }

    private static Telling of(PipelineWorld world, Guess guess) {
        Optional<SimTime> settled =
                Verdict.of(world, guess.kind(), guess.number()).settled();
        if (settled.isEmpty()) {
            return new Watching(guess);
        }
        return world.time().isAfter(settled.get().plus(FRESH)) ? new State() : new Decided(guess);
    }
}
