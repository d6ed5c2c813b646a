package naru.simulation.api;

import java.math.BigDecimal;

/// Reads the grammar of quantities: a sign, digits with a point somewhere, and a suffix or an exponent.
///
/// `1E` is 10¹⁸ and `1E3` a thousand: a suffix is looked for first.
///
/// Source: `staging/src/k8s.io/apimachinery/pkg/api/resource/{quantity,suffix}.go` (facts.json `quantity.grammar`,
/// `quantity.E_ambiguity`). Kubernetes reads texts and exponents of any length; here they end at [#MAX_LENGTH] and
/// [#MAX_EXPONENT], far beyond any machine, so that no manifest can keep us busy.
final class QuantityText {

    static final int MAX_LENGTH = 256;
    static final int MAX_EXPONENT = 256;

    private final String text;
    private int at;

    private QuantityText(String text) {
        this.text = text;
    }

    static Quantity read(String text) {
        return new QuantityText(text).read();
    }

    private Quantity read() {
        if (text.isEmpty()) {
            throw fault(Quantity.Fault.EMPTY);
        }
        if (text.length() > MAX_LENGTH) {
            throw fault(Quantity.Fault.OUT_OF_RANGE);
        }
        BigDecimal number = number();
        String suffix = text.substring(at);
        int shift = "KMGTPE".indexOf(suffix.isEmpty() ? ' ' : suffix.charAt(0)) + 1;
        if (suffix.length() == 2 && suffix.charAt(1) == 'i' && shift > 0) {
            BigDecimal factor = BigDecimal.TWO.pow(10 * shift);
            return new Quantity(number.multiply(factor), Quantity.Format.BINARY_SI);
        }
        int power = power(suffix);
        if (power != NO_POWER) {
            return new Quantity(number.movePointRight(power), Quantity.Format.DECIMAL_SI);
        }
        return new Quantity(number.scaleByPowerOfTen(exponent(suffix)), Quantity.Format.DECIMAL_EXPONENT);
    }

    private BigDecimal number() {
        if (text.charAt(0) == '+' || text.charAt(0) == '-') {
            at++;
        }
        int start = at;
        int digits = skipDigits();
        if (at < text.length() && text.charAt(at) == '.') {
            at++;
            digits += skipDigits();
        }
        if (digits == 0) {
            throw fault(Quantity.Fault.NO_NUMBER);
        }
        BigDecimal number = new BigDecimal(text.substring(start, at));
        return text.charAt(0) == '-' ? number.negate() : number;
    }

    private int skipDigits() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - start;
    }

    private static final int NO_POWER = Integer.MIN_VALUE;

    private static int power(String suffix) {
        return switch (suffix) {
            case "n" -> -9;
            case "u" -> -6;
            case "m" -> -3;
            case "" -> 0;
            case "k" -> 3;
            case "M" -> 6;
            case "G" -> 9;
            case "T" -> 12;
            case "P" -> 15;
            case "E" -> 18;
            default -> NO_POWER;
        };
    }

    /// What follows the letter of `e3`, `E+3`, `e-3`.
    private int exponent(String suffix) {
        if (!suffix.matches("[eE][+-]?[0-9]+")) {
            throw fault(Quantity.Fault.UNKNOWN_SUFFIX);
        }
        try {
            int exponent = Integer.parseInt(suffix.substring(1));
            if (Math.abs(exponent) <= MAX_EXPONENT) {
                return exponent;
            }
        } catch (NumberFormatException beyondAnyInt) {
            // Falls through: it is out of range either way.
        }
        throw fault(Quantity.Fault.OUT_OF_RANGE);
    }

    private Quantity.FormatException fault(Quantity.Fault fault) {
        return new Quantity.FormatException(fault, text);
    }
}
