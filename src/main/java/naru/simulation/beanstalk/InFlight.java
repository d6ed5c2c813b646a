package naru.simulation.beanstalk;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// Requests that an instance has been given and that have not ended yet.
///
/// @param ends how they will end, by the second in which they do; unless the instance goes before
public record InFlight(SortedMap<SimTime, Tally> ends) {

    public static final InFlight NONE = new InFlight(new TreeMap<>());

    public InFlight {
        ends = Collections.unmodifiableSortedMap(new TreeMap<>(ends));
    }

    /// How many there are.
    public long count() {
        return ends.values().stream().mapToLong(Tally::total).sum();
    }

    public boolean isEmpty() {
        return ends.isEmpty();
    }
}
