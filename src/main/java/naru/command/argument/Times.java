package naru.command.argument;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.manifest.Limits;

/// Spans of simulated time as Kubernetes and Go write them: `30s`, `2m`, `1h30m`, `1.5s`, `250ms`.
public final class Times {

    private static final Pattern PART = Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,9})?)(h|ms|m|s)");
    private static final Pattern WHOLE = Pattern.compile("(?:" + PART.pattern() + ")+");

    private Times() {}

    /// @throws SentenceException if it is none, or longer than anything is simulated for
    public static Duration duration(String typed) {
        if (!WHOLE.matcher(typed).matches()) {
            throw new SentenceException("command.problem.duration", typed);
        }
        BigDecimal nanos = BigDecimal.ZERO;
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            nanos = nanos.add(new BigDecimal(part.group(1)).multiply(nanosIn(part.group(2))));
        }
        if (nanos.compareTo(BigDecimal.valueOf(Limits.TIME.toNanos())) > 0) {
            throw new SentenceException("command.problem.duration-range", typed, Long.toString(Limits.TIME.toDays()));
        }
        return Duration.ofNanos(nanos.longValue());
    }

    private static BigDecimal nanosIn(String unit) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case "h" -> Duration.ofHours(1).toNanos();
                    case "m" -> Duration.ofMinutes(1).toNanos();
                    case "s" -> Duration.ofSeconds(1).toNanos();
                    default -> Duration.ofMillis(1).toNanos();
                });
    }
}
