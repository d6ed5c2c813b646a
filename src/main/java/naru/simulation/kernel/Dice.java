package naru.simulation.kernel;

import java.time.Duration;
import java.util.List;

/// Randomness without a stream: every draw is a function of the seed, what it is for and whom it is for.
///
/// One draw more somewhere reshuffles nothing elsewhere, and seeking to a past moment needs no generator state.
public record Dice(long seed) {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /// Sixty-four random bits for this purpose and object.
    public long bits(String purpose, String object) {
        long hash = FNV_OFFSET;
        hash = absorb(hash, purpose);
        hash = (hash ^ 0x1f) * FNV_PRIME;
        hash = absorb(hash, object);
        return mix(mix(hash) ^ mix(seed + 0x9e3779b97f4a7c15L));
    }

    /// Evenly from 0 (inclusive) to 1 (exclusive).
    public double unit(String purpose, String object) {
        return (bits(purpose, object) >>> 11) * 0x1.0p-53;
    }

    /// Evenly from 0 (inclusive) to `bound` (exclusive).
    public int below(int bound, String purpose, String object) {
        return (int) Long.remainderUnsigned(bits(purpose, object), bound);
    }

    /// Evenly from `low` (inclusive) to `high` (exclusive).
    public double between(double low, double high, String purpose, String object) {
        return low + (high - low) * unit(purpose, object);
    }

    public Duration between(Duration low, Duration high, String purpose, String object) {
        return low.plusNanos((long) (high.minus(low).toNanos() * unit(purpose, object)));
    }

    public <T> T oneOf(List<T> choices, String purpose, String object) {
        return choices.get(below(choices.size(), purpose, object));
    }

    private static long absorb(long start, String text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /// The finaliser of SplitMix64 (Steele, Lea, Flood 2014).
    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
