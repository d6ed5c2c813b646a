package naru.stage.era.face;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Something that takes a known time.
///
/// @param part of it that is over, 0 to 1
public record Remaining(double part, Duration left) {

    static Optional<Remaining> of(SimTime since, Optional<SimTime> until, SimTime now) {
        return until.map(end -> {
            double whole = Math.max(1, end.since(since).toNanos());
            Duration left = end.isAfter(now) ? end.since(now) : Duration.ZERO;
            return new Remaining(Math.clamp(now.since(since).toNanos() / whole, 0, 1), left);
        });
    }
}
