package naru.stage.beanstalk.policies;

import java.util.List;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.RaceCommand;
import naru.simulation.beanstalk.race.RaceDynamics;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.ChronicleRecorder;

/// What the environments are like before anything is deployed; with another, everything begins anew.
record Setup(int instances, BatchSize batch) {

    static final List<Integer> INSTANCES = List.of(2, 4, 5);
    static final List<BatchSize> BATCHES = List.of(
            new BatchSize.Percentage(25), new BatchSize.Percentage(50), new BatchSize.Fixed(1), new BatchSize.Fixed(2));

    /// A quarter of four at a time: one after the other.
    static final Setup USUAL = new Setup(4, BATCHES.getFirst());

    /// Requests a second to each environment: one instance could answer them all, so that what fails does not fail
    /// for want of capacity.
    static final double PER_SECOND = 20;

    /// By then the last minute of every instance is full of good health checks.
    static final SimTime SETTLED = SimTime.ofSeconds(130);

    private static final long SEED = 7;

    Setup withInstances(int next) {
        return new Setup(next, batch);
    }

    Setup withBatch(BatchSize next) {
        return new Setup(instances, next);
    }

    ChronicleRecorder<Race, RaceCommand> recorder() {
        RaceDynamics dynamics = new RaceDynamics(Race.of(SEED, instances, batch, PER_SECOND));
        return new ChronicleRecorder<>(Chronicle.begin(dynamics), PoliciesMarks::of, List.of());
    }
}
