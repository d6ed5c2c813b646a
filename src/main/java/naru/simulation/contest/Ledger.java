package naru.simulation.contest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.price.Meter;

/// What one side has come to by a moment.
///
/// @param possible false: the platform cannot do what is asked at all
/// @param capacity copies that get requests now, in percent of what there was before the event
/// @param leastCapacity the least of that since the event
/// @param mixed how long two versions have answered at the same time
/// @param recovered from the event until all is as it was wished to be and nothing failed any more; empty: not yet
/// @param used what is to be paid for since the beginning, by the id of its price
/// @param hourly what is to be paid for in an hour in which everything stays as it is
/// @param steps what a person has done about it, the event itself not among it
public record Ledger(
        boolean possible,
        Requests requests,
        int capacity,
        int leastCapacity,
        Duration mixed,
        Optional<Duration> recovered,
        Meter used,
        Meter hourly,
        List<Step> steps) {

    public Ledger {
        steps = List.copyOf(steps);
    }
}
