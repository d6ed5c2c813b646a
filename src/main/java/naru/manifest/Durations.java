package naru.manifest;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spans of time as Kubernetes and Go write them: `30s`, `2m`, `1h30m`, `1.5s`, `250ms`.
public final class Durations {

    private static final Pattern PART = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(h|ms|m|s)");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + ")+");
    private static final int LONGEST = 60;

    private Durations() {}

    /// Empty for what is none; at most some hundred years otherwise.
    public static Optional<Duration> parse(String text) {
        if (text.length() > LONGEST || !WHOLE.matcher(text).matches()) {
            return Optional.empty();
        }
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(text);
        while (part.find()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(nanosIn(part.group(2)))));
        }
        return Optional.of(
                Duration.ofNanos(nanos.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue()));
    }

    private static long nanosIn(String unit) {
        return switch (unit) {
            case "h" -> Duration.ofHours(1).toNanos();
            case "m" -> Duration.ofMinutes(1).toNanos();
            case "s" -> Duration.ofSeconds(1).toNanos();
            default -> Duration.ofMillis(1).toNanos();
        };
    }
}
