package naru.command.argument;

import java.time.Duration;
import naru.manifest.Durations;
import naru.manifest.Limits;

/// Spans of simulated time on the command line: `30s`, `2m`, `1h30m`, `1.5s`, `250ms`.
public final class Times {

    private Times() {}

    /// @throws SentenceException if it is none, or longer than anything is simulated for
    public static Duration duration(String typed) {
        Duration duration =
                Durations.parse(typed).orElseThrow(() -> new SentenceException("command.problem.duration", typed));
        if (duration.compareTo(Limits.TIME) > 0) {
            throw new SentenceException("command.problem.duration-range", typed, Long.toString(Limits.TIME.toDays()));
        }
        return duration;
    }
}
