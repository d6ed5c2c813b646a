package naru.simulation.api;

import java.util.Optional;

/// A number of pods, given as such or as a share of the whole.
///
/// Source: `staging/src/k8s.io/apimachinery/pkg/util/intstr/intstr.go` (facts.json `intstr.percent`).
public record IntOrPercent(int value, boolean percent) {

    public static IntOrPercent of(int value) {
        return new IntOrPercent(value, false);
    }

    public static IntOrPercent percent(int value) {
        return new IntOrPercent(value, true);
    }

    /// What a manifest's text says: a whole number of 32 bits or a percentage, as in `Parse`; empty for anything
    /// else.
    public static Optional<IntOrPercent> parse(String text) {
        Optional<Integer> number = wholeNumber(text);
        return number.isPresent() ? number.map(IntOrPercent::of) : parsePercent(text);
    }

    /// A percentage such as `25%`; empty for anything else, a plain number too: where a field has text and no
    /// number, it must be a percentage.
    public static Optional<IntOrPercent> parsePercent(String text) {
        return text.endsWith("%")
                ? wholeNumber(text.substring(0, text.length() - 1)).map(IntOrPercent::percent)
                : Optional.empty();
    }

    /// The number itself, or this share of `total`, rounded up or down to whole pods
    /// (`GetScaledValueFromIntOrPercent`).
    public int scaled(int total, boolean roundUp) {
        if (!percent) {
            return value;
        }
        long hundredfold = (long) value * total;
        return Math.toIntExact(roundUp ? Math.ceilDiv(hundredfold, 100L) : Math.floorDiv(hundredfold, 100L));
    }

    private static Optional<Integer> wholeNumber(String text) {
        try {
            return Optional.of(Integer.parseInt(text));
        } catch (NumberFormatException noWholeNumber) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return percent ? value + "%" : Integer.toString(value);
    }
}
