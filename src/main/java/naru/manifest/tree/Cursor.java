package naru.manifest.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.Notice;
import naru.manifest.NoticeKind;
import naru.manifest.Place;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Value.ScalarType;

/// A value together with where it is, so that every complaint about it can say so.
///
/// All that asks for a type throws a [Fault] of [ProblemKind#WRONG_TYPE] where it is another one. As in Kubernetes, a
/// field that is null counts as not there.
public final class Cursor {

    /// Digits of the longest whole number that can still be a long.
    private static final int LONG_DIGITS = 19;

    /// Longer numbers are out of every range.
    private static final int LONGEST_NUMBER = 100;

    private final Step step;
    private final Value value;

    private Cursor(Step step, Value value) {
        this.step = step;
        this.value = value;
    }

    /// A document of `file`.
    public static Cursor root(String file, Value value) {
        return new Cursor(Step.root(file), value);
    }

    /// An item of the list `key` in a document that is read item by item.
    static Cursor item(String file, String key, int index, Value value) {
        return new Cursor(Step.root(file).key(key).index(index), value);
    }

    public boolean isMap() {
        return value instanceof Value.Mapping;
    }

    /// Whether it is a list or a map with nothing in it.
    public boolean isEmpty() {
        return switch (value) {
            case Value.Mapping mapping -> mapping.entries().isEmpty();
            case Value.Sequence sequence -> sequence.items().isEmpty();
            case Value.Scalar scalar -> false;
        };
    }

    /// The fields in order, those which are null left out.
    public Map<String, Cursor> entries() {
        Map<String, Cursor> entries = new LinkedHashMap<>();
        mapping().entries().forEach((key, child) -> {
            if (isPresent(child)) {
                entries.put(key, new Cursor(step.key(key), child));
            }
        });
        return entries;
    }

    public Optional<Cursor> find(String key) {
        Value child = mapping().entries().get(key);
        return child != null && isPresent(child) ? Optional.of(new Cursor(step.key(key), child)) : Optional.empty();
    }

    /// Throws a [Fault] of [ProblemKind#FIELD_MISSING] where there is none.
    public Cursor need(String key) {
        return find(key).orElseThrow(() -> missing(key));
    }

    /// The complaint that there is no field `key` here.
    public Fault missing(String key) {
        Step child = step.key(key);
        return new Fault(new Problem(child.place(value.mark()), ProblemKind.FIELD_MISSING, List.of(child.field())));
    }

    /// The same value, called by the name that was meant.
    public Cursor named(String name) {
        return new Cursor(step.named(name), value);
    }

    /// The items of this list.
    public List<Cursor> items() {
        if (!(value instanceof Value.Sequence sequence)) {
            throw wrongType("list");
        }
        List<Cursor> items = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            items.add(new Cursor(step.index(i), sequence.items().get(i)));
        }
        return items;
    }

    /// The items of the list at `key`, none where there is no list.
    public List<Cursor> items(String key) {
        return find(key).map(Cursor::items).orElse(List.of());
    }

    public String text() {
        return scalar(ScalarType.TEXT, "text");
    }

    public String text(String key, String fallback) {
        return find(key).map(Cursor::text).orElse(fallback);
    }

    /// A text, or a number as it is written: what quantities and ports may be.
    public String numberOrText(String expected) {
        if (value instanceof Value.Scalar(Mark mark, ScalarType type, String text)
                && (type == ScalarType.TEXT || type == ScalarType.NUMBER)) {
            return text;
        }
        throw wrongType(expected);
    }

    public boolean isNumber() {
        return value instanceof Value.Scalar scalar && scalar.scalarType() == ScalarType.NUMBER;
    }

    public boolean flag(String key, boolean fallback) {
        return find(key).map(Cursor::isTrue).orElse(fallback);
    }

    /// A whole number. What is below zero where zero is the least is a [ProblemKind#NEGATIVE], anything else that
    /// is outside an [ProblemKind#OUT_OF_RANGE].
    public long whole(long least, long most) {
        String text = scalar(ScalarType.NUMBER, "number");
        BigDecimal number = decimal(text).orElseThrow(() -> fault(ProblemKind.OUT_OF_RANGE, text, least, most));
        if (number.signum() < 0 && least == 0) {
            throw fault(ProblemKind.NEGATIVE, text);
        }
        // Compared by digits first: a number such as 1e999999999 must not be written out.
        boolean isLong = (long) number.precision() - number.scale() <= LONG_DIGITS && number.scale() <= LONG_DIGITS;
        if (!isLong || !isWhole(number)) {
            throw fault(ProblemKind.OUT_OF_RANGE, text, least, most);
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw fault(ProblemKind.OUT_OF_RANGE, text, least, most);
        }
        return number.longValueExact();
    }

    public int whole(String key, int fallback, int least, int most) {
        return find(key).map(cursor -> (int) cursor.whole(least, most)).orElse(fallback);
    }

    /// A number, whole or not.
    public double decimal(int least, int most) {
        String text = scalar(ScalarType.NUMBER, "decimal");
        double number = decimal(text).map(BigDecimal::doubleValue).orElse(Double.NaN);
        if (!(number >= least && number <= most)) {
            throw fault(ProblemKind.DECIMAL_OUT_OF_RANGE, text, least, most);
        }
        return number;
    }

    public boolean isTrue() {
        return scalar(ScalarType.BOOLEAN, "boolean").equals("true");
    }

    /// The one of `choices` whose name this text is.
    public <E> E choice(Map<String, E> choices) {
        String text = text();
        E chosen = choices.get(text);
        if (chosen == null) {
            throw fault(ProblemKind.UNKNOWN_VALUE, text, String.join(", ", choices.keySet()));
        }
        return chosen;
    }

    public <E> E choice(String key, Map<String, E> choices, E fallback) {
        return find(key).map(cursor -> cursor.choice(choices)).orElse(fallback);
    }

    /// A complaint about this value whose first argument is the field's name.
    public Fault fault(ProblemKind kind, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(step.field());
        all.addAll(List.of(arguments));
        return new Fault(new Problem(place(), kind, all));
    }

    /// A complaint about this value that does not name the field.
    public Fault plainFault(ProblemKind kind, Object... arguments) {
        return new Fault(new Problem(place(), kind, List.of(arguments)));
    }

    public Notice notice(NoticeKind kind, Object... arguments) {
        return new Notice(place(), kind, List.of(arguments));
    }

    public Place place() {
        return step.place(value.mark());
    }

    /// The keyword of its type.
    public String type() {
        return value.type();
    }

    private static boolean isPresent(Value value) {
        return !(value instanceof Value.Scalar scalar && scalar.scalarType() == ScalarType.NULL);
    }

    /// None where the exponent is beyond all bounds.
    private static Optional<BigDecimal> decimal(String text) {
        try {
            return text.length() > LONGEST_NUMBER ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() <= 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private Value.Mapping mapping() {
        if (value instanceof Value.Mapping mapping) {
            return mapping;
        }
        throw wrongType("map");
    }

    private String scalar(ScalarType wanted, String expected) {
        if (value instanceof Value.Scalar(Mark mark, ScalarType type, String text) && type == wanted) {
            return text;
        }
        throw wrongType(expected);
    }

    private Fault wrongType(String expected) {
        return fault(ProblemKind.WRONG_TYPE, expected, value.type());
    }
}
