package naru.simulation.price;

import java.math.BigInteger;
import java.time.Duration;

/// What one unit costs.
///
/// @param microDollars millionths of a dollar: exact for every price that AWS states to six digits
public record Price(long microDollars, Unit unit) {

    /// AWS counts transfer in units of 2^30 bytes and calls them GB.
    public static final long GIGABYTE = 1L << 30;

    private static final long NANOS = Duration.ofSeconds(1).toNanos();

    /// @throws IllegalArgumentException if it costs nothing, or less
    public Price {
        if (microDollars <= 0) {
            throw new IllegalArgumentException("a price must be more than nothing: " + microDollars);
        }
    }

    /// In millionths of a dollar, to the nearest.
    ///
    /// @param time of all that was there together: 3 instances for 10 s are 30 s
    long of(Duration time) {
        if (!unit.isTime()) {
            throw new IllegalArgumentException("charged by the byte, not by time");
        }
        return share(nanos(time), nanos(unit.span()));
    }

    /// In millionths of a dollar, to the nearest.
    long of(long bytes) {
        if (unit.isTime()) {
            throw new IllegalArgumentException("charged by time, not by the byte");
        }
        return share(BigInteger.valueOf(bytes), BigInteger.valueOf(GIGABYTE));
    }

    /// Half a millionth and more counts as one. What is used in a year, in nanoseconds, times a price is more than
    /// a long holds.
    private long share(BigInteger used, BigInteger one) {
        return used.multiply(BigInteger.valueOf(microDollars))
                .shiftLeft(1)
                .add(one)
                .divide(one.shiftLeft(1))
                .longValueExact();
    }

    private static BigInteger nanos(Duration time) {
        return BigInteger.valueOf(time.getSeconds())
                .multiply(BigInteger.valueOf(NANOS))
                .add(BigInteger.valueOf(time.getNano()));
    }
}
