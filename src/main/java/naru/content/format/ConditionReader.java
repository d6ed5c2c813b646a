package naru.content.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.content.Condition;
import naru.content.Condition.Comparison;
import naru.content.Condition.Operand;
import naru.content.measure.Measured;
import naru.content.measure.Relation;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;

/// Conditions as `figure: ">= 3"`: a sign and what is compared with, or only the latter for equality; a list where
/// several must hold.
///
/// A number is a count, `45s` a span, `never` what did not happen, `$other` another figure, and anything else a word.
final class ConditionReader {

    private static final Pattern COMPARISON = Pattern.compile("(?:(=|!=|<=|<|>=|>) *)?(.*)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private static final Pattern SPAN = Pattern.compile("[0-9]{1,9}(?:ms|s|m|h|d)");
    private static final Map<String, Relation> SIGNS = Relation.bySign();

    private ConditionReader() {}

    /// @param figures the names there are
    static Condition read(Cursor when, Set<String> figures) {
        List<Comparison> all = new ArrayList<>();
        when.entries().forEach((name, cursor) -> {
            known(cursor, name, figures);
            List<Cursor> comparisons = cursor.type().equals("list") ? cursor.items() : List.of(cursor);
            for (Cursor comparison : comparisons) {
                Matcher parts = parts(comparison);
                all.add(new Comparison(name, relation(parts), operand(comparison, parts.group(2), figures)));
            }
        });
        return new Condition(all);
    }

    static Relation relation(Cursor cursor) {
        return relation(parts(cursor));
    }

    static Measured bound(Cursor cursor) {
        return value(parts(cursor).group(2));
    }

    private static Matcher parts(Cursor cursor) {
        Matcher parts = COMPARISON.matcher(cursor.numberOrText("text").strip());
        if (!parts.matches()) {
            throw cursor.fault(ProblemKind.WRONG_TYPE, "text", "text");
        }
        return parts;
    }

    private static Relation relation(Matcher parts) {
        return parts.group(1) == null ? Relation.EQUAL : SIGNS.getOrDefault(parts.group(1), Relation.EQUAL);
    }

    private static Operand operand(Cursor cursor, String text, Set<String> figures) {
        if (text.startsWith("$")) {
            known(cursor, text.substring(1), figures);
            return new Operand.Figure(text.substring(1));
        }
        return new Operand.Value(value(text));
    }

    private static Measured value(String text) {
        if (NUMBER.matcher(text).matches()) {
            return Measured.of(Long.parseLong(text));
        }
        if (SPAN.matcher(text).matches()) {
            return Measured.of(span(text));
        }
        return text.equals("never") ? new Measured.Never() : Measured.of(text);
    }

    static boolean isSpan(String text) {
        return SPAN.matcher(text).matches();
    }

    static Duration span(String text) {
        String unit = text.replaceAll("[0-9]", "");
        long amount = Long.parseLong(text.substring(0, text.length() - unit.length()));
        return switch (unit) {
            case "ms" -> Duration.ofMillis(amount);
            case "s" -> Duration.ofSeconds(amount);
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
    }

    private static void known(Cursor cursor, String figure, Set<String> figures) {
        if (!figures.contains(figure)) {
            throw cursor.fault(ProblemKind.UNKNOWN_VALUE, figure, String.join(", ", figures));
        }
    }
}
