package naru.stage.era.face;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import naru.simulation.era.Meters;

/// One of the figures by which sites are compared: its amount, and how far its bar reaches on the scale that all sites
/// have in common.
///
/// @param part of the scale, 0 to 1
public record Meter(Kind kind, Amount amount, double part) {

    private static final double SECONDS_IN_MONTH = 30 * 86_400;
    private static final long MIB_IN_GIB = 1024;
    private static final long CENTS = 100;

    /// What is measured.
    public enum Kind {
        SYSTEM_MEMORY("eras.picture.meter.memory"),
        SYSTEM_DISK("eras.picture.meter.disk"),
        /// On a scale of powers of ten: from seconds to weeks.
        ONE_MORE("eras.picture.meter.one-more"),
        MONEY("eras.picture.meter.money"),
        CPU("eras.picture.meter.cpu");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /// Of its name.
        public String key() {
            return key;
        }
    }

    /// How much it is.
    public sealed interface Amount {
        record Memory(long mib) implements Amount {}

        record Time(Duration time) implements Amount {}

        record Dollars(long amount) implements Amount {}

        record Percent(int percent) implements Amount {}
    }

    /// The meters of each site.
    public static List<List<Meter>> of(List<Meters> sites) {
        double memory = scale(12 * MIB_IN_GIB, sites, Meters::systemMemoryMib);
        double disk = scale(32 * MIB_IN_GIB, sites, Meters::systemDiskMib);
        double money = scale(800 * CENTS, sites, Meters::monthlyCents);
        List<List<Meter>> all = new ArrayList<>();
        for (Meters each : sites) {
            all.add(List.of(
                    new Meter(
                            Kind.SYSTEM_MEMORY,
                            new Amount.Memory(each.systemMemoryMib()),
                            each.systemMemoryMib() / memory),
                    new Meter(Kind.SYSTEM_DISK, new Amount.Memory(each.systemDiskMib()), each.systemDiskMib() / disk),
                    new Meter(Kind.ONE_MORE, new Amount.Time(each.oneMore()), inPowers(seconds(each.oneMore()))),
                    new Meter(
                            Kind.MONEY,
                            new Amount.Dollars(Math.ceilDiv(each.monthlyCents(), CENTS)),
                            each.monthlyCents() / money),
                    new Meter(Kind.CPU, new Amount.Percent(each.usedPercent()), each.usedPercent() / 100.0)));
        }
        return all;
    }

    /// Doubled until all fit, so that it seldom changes.
    private static double scale(long least, List<Meters> sites, ToLongFunction<Meters> amount) {
        long most = sites.stream().mapToLong(amount).max().orElse(0);
        long scale = least;
        while (scale < most) {
            scale *= 2;
        }
        return scale;
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    /// Where a time is on a scale from one second to a month.
    public static double inPowers(double seconds) {
        return Math.clamp(Math.log(Math.max(1, seconds)) / Math.log(SECONDS_IN_MONTH), 0, 1);
    }
}
