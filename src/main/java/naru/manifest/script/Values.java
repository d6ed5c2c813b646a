package naru.manifest.script;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import naru.manifest.Durations;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.kube.Names;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Quantity;
import naru.simulation.api.Taint;

/// Values in a script: times, amounts, taints and names of choices.
final class Values {

    private static final int LONGEST_QUANTITY = 64;

    private Values() {}

    static Duration duration(Cursor cursor) {
        String text = cursor.numberOrText("text");
        Duration duration = Durations.parse(text).orElseThrow(() -> cursor.fault(ProblemKind.DURATION_MALFORMED, text));
        if (duration.compareTo(Limits.TIME) > 0) {
            throw cursor.fault(ProblemKind.DURATION_TOO_LONG, text, (int) Limits.TIME.toDays());
        }
        return duration;
    }

    /// An amount of memory in bytes, more than none.
    static long bytes(Cursor cursor) {
        return amount(cursor, false);
    }

    static long milli(Cursor cursor) {
        return amount(cursor, true);
    }

    private static long amount(Cursor cursor, boolean milli) {
        String text = cursor.numberOrText("quantity");
        if (text.length() > LONGEST_QUANTITY) {
            throw cursor.fault(ProblemKind.QUANTITY_MALFORMED, text);
        }
        try {
            Quantity quantity = Quantity.parse(text);
            long amount = milli ? quantity.milliValue() : quantity.value();
            if (amount <= 0) {
                throw cursor.fault(ProblemKind.NOT_POSITIVE, text);
            }
            if (amount > Limits.POD_AMOUNT) {
                throw cursor.fault(ProblemKind.QUANTITY_TOO_LARGE, text);
            }
            return amount;
        } catch (Quantity.FormatException malformed) {
            throw cursor.fault(ProblemKind.QUANTITY_MALFORMED, text);
        } catch (ArithmeticException tooLarge) {
            throw cursor.fault(ProblemKind.QUANTITY_TOO_LARGE, text);
        }
    }

    /// `key=value:Effect` or `key:Effect`, as `kubectl taint` takes it.
    static Taint taint(Cursor cursor) {
        String text = cursor.text();
        int colon = text.lastIndexOf(':');
        String before = text.substring(0, Math.max(0, colon));
        int equals = before.indexOf('=');
        String key = equals < 0 ? before : before.substring(0, equals);
        Taint.Effect effect = Arrays.stream(Taint.Effect.values())
                .filter(each -> each.title().equals(text.substring(colon + 1)))
                .findFirst()
                .orElseThrow(() -> cursor.fault(ProblemKind.TAINT_MALFORMED, text));
        String value = equals < 0 ? "" : before.substring(equals + 1);
        if (!Names.isLabelKey(key) || !Names.isLabelValue(value)) {
            throw cursor.fault(ProblemKind.TAINT_MALFORMED, text);
        }
        return new Taint(key, value, effect);
    }

    /// The name of an image, of which only a registry knows whether it is one.
    static String image(Cursor cursor) {
        String name = filled(cursor);
        if (name.chars().anyMatch(Character::isWhitespace)) {
            throw cursor.fault(ProblemKind.IMAGE_MALFORMED, name);
        }
        return name;
    }

    /// A text that is not empty.
    static String filled(Cursor cursor) {
        String text = cursor.text();
        if (text.isBlank()) {
            throw cursor.fault(ProblemKind.TEXT_EMPTY);
        }
        return text;
    }

    /// The constants of an enum by their names in a script: `NEVER_READY` is `never-ready`.
    static <E extends Enum<E>> Map<String, E> names(Class<E> type) {
        Map<String, E> names = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            names.put(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), constant);
        }
        return names;
    }
}
