package naru.simulation.controlplane.batch;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the text of a schedule. Source: `github.com/robfig/cron/v3`, `parser.go`.
final class CronText {

    private static final List<String> MONTHS =
            List.of("", "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> DAYS = List.of("sun", "mon", "tue", "wed", "thu", "fri", "sat");
    private static final Pattern INTERVAL = Pattern.compile("(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,6})s)?");

    /// What a field may hold.
    private record Bounds(int min, int max, List<String> names) {}

    private static final List<Bounds> BOUNDS = List.of(
            new Bounds(0, 59, List.of()),
            new Bounds(0, 23, List.of()),
            new Bounds(1, 31, List.of()),
            new Bounds(1, 12, MONTHS),
            new Bounds(0, 6, DAYS));

    private CronText() {}

    static Optional<CronSchedule> read(String text) {
        String trimmed = text.strip();
        return switch (trimmed) {
            case "@yearly", "@annually" -> fields("0 0 1 1 *");
            case "@monthly" -> fields("0 0 1 * *");
            case "@weekly" -> fields("0 0 * * 0");
            case "@daily", "@midnight" -> fields("0 0 * * *");
            case "@hourly" -> fields("0 * * * *");
            default -> trimmed.startsWith("@every ") ? every(trimmed.substring("@every ".length())) : fields(trimmed);
        };
    }

    private static Optional<CronSchedule> every(String text) {
        Matcher matcher = INTERVAL.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Duration interval = Duration.ofHours(number(matcher, 1))
                .plusMinutes(number(matcher, 2))
                .plusSeconds(number(matcher, 3));
        return interval.isZero() ? Optional.empty() : Optional.of(new CronSchedule.Every(interval));
    }

    private static long number(Matcher matcher, int group) {
        return Optional.ofNullable(matcher.group(group)).map(Long::parseLong).orElse(0L);
    }

    private static Optional<CronSchedule> fields(String text) {
        String[] words = text.split("\\s+", -1);
        if (words.length != BOUNDS.size()) {
            return Optional.empty();
        }
        CronField[] fields = new CronField[words.length];
        for (int i = 0; i < words.length; i++) {
            Optional<CronField> field = field(words[i], BOUNDS.get(i));
            if (field.isEmpty()) {
                return Optional.empty();
            }
            fields[i] = field.get();
        }
        return Optional.of(new CronSchedule.Fields(fields[0], fields[1], fields[2], fields[3], fields[4]));
    }

    private static Optional<CronField> field(String word, Bounds bounds) {
        long bits = 0;
        boolean star = false;
        for (String part : word.split(",", -1)) {
            Optional<CronField> range = range(part, bounds);
            if (range.isEmpty()) {
                return Optional.empty();
            }
            bits |= range.get().bits();
            star |= range.get().star();
        }
        return Optional.of(new CronField(bits, star));
    }

    /// `*`, `5`, `1-5`, and each with a step: `*/15`, `5/15` (from 5 on), `1-5/2`.
    private static Optional<CronField> range(String part, Bounds bounds) {
        String[] stepped = part.split("/", -1);
        String[] ends = stepped[0].split("-", -1);
        if (stepped.length > 2 || ends.length > 2) {
            return Optional.empty();
        }
        boolean all = stepped[0].equals("*") || stepped[0].equals("?");
        int step = stepped.length == 2 ? value(stepped[1], List.of()) : 1;
        int low = all ? bounds.min : value(ends[0], bounds.names);
        int high = all || (ends.length == 1 && stepped.length == 2)
                ? bounds.max
                : value(ends[ends.length - 1], bounds.names);
        if (step < 1 || low < bounds.min || high > bounds.max || low > high) {
            return Optional.empty();
        }
        long bits = 0;
        for (int value = low; value <= high; value += step) {
            bits |= 1L << value;
        }
        return Optional.of(new CronField(bits, all && step == 1));
    }

    /// A number or a name; -1 if it is neither.
    private static int value(String text, List<String> names) {
        if (text.matches("\\d{1,4}")) {
            return Integer.parseInt(text);
        }
        return text.isEmpty() ? -1 : names.indexOf(text.toLowerCase(Locale.ROOT));
    }
}
