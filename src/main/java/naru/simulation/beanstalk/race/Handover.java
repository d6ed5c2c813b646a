package naru.simulation.beanstalk.race;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.beanstalk.Deployment.Failure;
import naru.simulation.kernel.SimTime;

/// Blue/green: a second environment is created with the new version, and takes over the address of the first.
///
/// @param from the environment that has the address when it begins
/// @param to the one that is created for it
/// @param since when the step began
/// @param failure what the new version did not get through by
public record Handover(String from, String to, Step step, SimTime since, Optional<Failure> failure) {

    /// How long the environment before is kept for a way back. The guide only asks to wait until old answers of the
    /// DNS have expired; that somebody watches the new one for five minutes, as traffic splitting does, is assumed.
    public static final Duration KEPT = Duration.ofMinutes(5);

    public enum Step {
        /// The second environment is being made.
        LAUNCHING,
        /// The second environment is ready, and has to be in good health before anybody is sent to it.
        CHECKING,
        /// The second has the address, and the first is kept.
        SWAPPED,
        /// The first has its address back.
        BACK,
        /// The environment that nobody needs any more is terminated.
        CLEANING,
        OVER
    }

    Handover in(Step next, SimTime now) {
        return new Handover(from, to, next, now, failure);
    }

    Handover failed(Failure by) {
        return new Handover(from, to, step, since, Optional.of(by));
    }

    /// The environment that is not needed any more once this is over.
    String left() {
        return failure.isPresent() ? to : from;
    }

    public boolean over() {
        return step == Step.OVER;
    }
}
