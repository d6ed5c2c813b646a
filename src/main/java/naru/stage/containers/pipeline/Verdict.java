package naru.stage.containers.pipeline;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.Fate;
import naru.simulation.pipeline.Manner;
import naru.simulation.pipeline.PipelineWorld;

/// Which answer a run has shown to be right, read off what became of the change on both ways.
///
/// @param right the place of the right answer, from 0
record Verdict(int right, Fate byHand, Fate pipeline) {

    static Verdict of(PipelineWorld world, Change.Kind kind, int number) {
        Fate byHand = Fate.of(world, Manner.BY_HAND, number);
        Fate pipeline = Fate.of(world, Manner.PIPELINE, number);
        int right = switch (kind) {
            case BUG -> firstToNotice(byHand, pipeline);
            case SETTING -> pipeline.deployed().isPresent() ? 2 : 0;
            case LIBRARY -> byHand.failing().isPresent() ? pipeline.failing().isPresent() ? 2 : 1 : 0;
            case GOOD -> 0;
        };
        return new Verdict(right, byHand, pipeline);
    }

    /// Since when it can be told; empty: not yet.
    Optional<SimTime> settled() {
        return byHand.settled().flatMap(one -> pipeline.settled().map(other -> one.isAfter(other) ? one : other));
    }

    /// The tests of CI, operators who test by hand, or users.
    private static int firstToNotice(Fate byHand, Fate pipeline) {
        Duration never = Duration.ofDays(1000);
        Duration automatic = pipeline.stopped().orElse(never);
        Duration manual = byHand.stopped().orElse(never);
        return automatic.equals(never) && manual.equals(never) ? 2 : automatic.compareTo(manual) <= 0 ? 0 : 1;
    }
}
