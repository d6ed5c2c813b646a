package naru.stage.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/// Amounts as people of the field write them: `1.4`, `300m`, `2.2Gi`, `4분 12초`, `03:48`.
public final class Amounts {

    private static final long MILLI = 1000;
    private static final String[] MEMORY_UNITS = {"B", "Ki", "Mi", "Gi", "Ti", "Pi"};
    private static final double STEP = 1024;

    private final Messages messages;

    public Amounts(Messages messages) {
        this.messages = messages;
    }

    /// Cores: `1.4`, `0.3`, `2`.
    public static String cores(long milli) {
        return rounded(milli / (double) MILLI, 2);
    }

    /// As a manifest writes it: `300m` below one core, `1.4` from there.
    public static String cpu(long milli) {
        return milli > -MILLI && milli < MILLI && milli != 0 ? milli + "m" : cores(milli);
    }

    /// In the largest binary unit that leaves at least 1: `512Mi`, `2.2Gi`.
    public static String memory(long bytes) {
        int unit = 0;
        double left = bytes;
        while (Math.abs(left) >= STEP && unit < MEMORY_UNITS.length - 1) {
            left /= STEP;
            unit++;
        }
        return rounded(left, Math.abs(left) >= 100 ? 0 : 1) + (bytes == 0 ? "" : MEMORY_UNITS[unit]);
    }

    /// An amount counted in tenths: `12`, `0.5`.
    public static String tenths(long tenths) {
        return rounded(tenths / 10.0, 1);
    }

    /// The amount of a resource by its name; what is neither cpu nor memory is counted in units.
    public static String of(String resource, long amount) {
        return switch (resource) {
            case "cpu" -> cpu(amount);
            case "memory", "ephemeral-storage" -> memory(amount);
            default -> Long.toString(amount);
        };
    }

    /// Minutes and seconds, `03:48`, with hours where there are any, `1:03:48`.
    public static String clock(Duration time) {
        long seconds = time.toSeconds();
        return seconds < 3600
                ? String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }

    /// A moment of a history that may take weeks: `03:48`, `14일 0:03:48`.
    public String moment(Duration time) {
        long days = time.toDays();
        if (days == 0) {
            return clock(time);
        }
        long seconds = time.minusDays(days).toSeconds();
        return messages.get(
                "clock.days",
                days,
                String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60));
    }

    /// To the second in words: `4분 12초`, `4 min 12 s`; the part that is zero is left out.
    public String duration(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        if (seconds < 60) {
            return messages.get("amount.seconds", seconds);
        }
        if (seconds < 3600) {
            return seconds % 60 == 0
                    ? messages.get("amount.minutes", seconds / 60)
                    : messages.get("amount.minutesSeconds", seconds / 60, seconds % 60);
        }
        long minutes = seconds / 60;
        return minutes % 60 == 0
                ? messages.get("amount.hours", minutes / 60)
                : messages.get("amount.hoursMinutes", minutes / 60, minutes % 60);
    }

    private static String rounded(double value, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }
}
