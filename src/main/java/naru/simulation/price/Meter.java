package naru.simulation.price;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// How much of what has been used, exactly: nothing is rounded, and the same in one step or in many.
///
/// @param times of all that was there together, by item: 3 instances for 10 s are 30 s, 8 GB for 10 s are 80 s
/// @param bytes by item, for what is charged by the byte
public record Meter(SortedMap<String, Duration> times, SortedMap<String, Long> bytes) {

    public static final Meter EMPTY = new Meter(new TreeMap<>(), new TreeMap<>());

    public Meter {
        times = Collections.unmodifiableSortedMap(new TreeMap<>(times));
        bytes = Collections.unmodifiableSortedMap(new TreeMap<>(bytes));
    }

    /// And so much of what is charged by time. Throws [IllegalArgumentException] for less than nothing.
    ///
    /// @param quantity how many there were, or how many gigabytes
    public Meter with(String item, long quantity, Duration time) {
        if (quantity < 0 || time.isNegative()) {
            throw new IllegalArgumentException("nothing is given back: " + quantity + " × " + time + " of " + item);
        }
        Duration used = time.multipliedBy(quantity);
        if (used.isZero()) {
            return this;
        }
        SortedMap<String, Duration> more = new TreeMap<>(times);
        more.merge(item, used, Duration::plus);
        return new Meter(more, bytes);
    }

    /// And so many bytes. Throws [IllegalArgumentException] for less than none.
    public Meter with(String item, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("nothing is given back: " + count + " bytes of " + item);
        }
        if (count == 0) {
            return this;
        }
        SortedMap<String, Long> more = new TreeMap<>(bytes);
        more.merge(item, count, Math::addExact);
        return new Meter(times, more);
    }

    public Meter with(Meter other) {
        SortedMap<String, Duration> allTimes = new TreeMap<>(times);
        other.times.forEach((item, time) -> allTimes.merge(item, time, Duration::plus));
        SortedMap<String, Long> allBytes = new TreeMap<>(bytes);
        other.bytes.forEach((item, count) -> allBytes.merge(item, count, Math::addExact));
        return new Meter(allTimes, allBytes);
    }

    /// How long there was one of `item`, had there been one at a time.
    public Duration time(String item) {
        return times.getOrDefault(item, Duration.ZERO);
    }
}
