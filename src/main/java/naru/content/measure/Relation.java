package naru.content.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// How two measurements may stand to each other.
public enum Relation {
    EQUAL("="),
    NOT_EQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /// By their signs.
    public static Map<String, Relation> bySign() {
        Map<String, Relation> signs = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(relation -> signs.put(relation.sign, relation));
        return signs;
    }

    /// Whether `left` stands so to `right`. What never happened comes later than anything that did; of two things
    /// that have no order, such as names, only equality can be asked.
    public boolean holds(Measured left, Measured right) {
        return switch (this) {
            case EQUAL -> left.equals(right);
            case NOT_EQUAL -> !left.equals(right);
            case LESS -> order(left, right) < 0;
            case AT_MOST -> order(left, right) <= 0;
            case MORE -> order(left, right) > 0;
            case AT_LEAST -> order(left, right) >= 0;
        };
    }

    private static int order(Measured left, Measured right) {
        if (left instanceof Measured.Count(long a) && right instanceof Measured.Count(long b)) {
            return Long.compare(a, b);
        }
        if (left instanceof Measured.Span(var a) && right instanceof Measured.Span(var b)) {
            return a.compareTo(b);
        }
        if (left instanceof Measured.Never || right instanceof Measured.Never) {
            return Boolean.compare(left instanceof Measured.Never, right instanceof Measured.Never);
        }
        throw new IllegalArgumentException("no order between " + left + " and " + right);
    }
}
