package naru.simulation.api;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An amount of a resource as manifests write it: `250m`, `1.5`, `128Mi`, `1e3`.
///
/// Exact to a billionth (`1n`). What is finer is rounded away from zero, never to nothing. Order is by amount alone,
/// whatever the format.
///
/// Source: `staging/src/k8s.io/apimachinery/pkg/api/resource/quantity.go` (facts.json `quantity.*`).
///
/// @param amount without trailing zeros, at most nine digits after the point
/// @param format how it was written, which is how it will be written again
public record Quantity(BigDecimal amount, Format format) implements Comparable<Quantity> {

    /// The family of suffixes an amount is written with.
    public enum Format {
        /// `Ki`, `Mi`, `Gi`, `Ti`, `Pi`, `Ei`: powers of 1024.
        BINARY_SI("BinarySI"),
        /// `n`, `u`, `m`, none, `k`, `M`, `G`, `T`, `P`, `E`: powers of 1000.
        DECIMAL_SI("DecimalSI"),
        /// `e3`: powers of ten.
        DECIMAL_EXPONENT("DecimalExponent");

        private final String title;

        Format(String title) {
            this.title = title;
        }

        /// As Kubernetes names it.
        public String title() {
            return title;
        }
    }

    /// What can be wrong with the text of a quantity.
    public enum Fault {
        EMPTY,
        /// No digits where the number should be.
        NO_NUMBER,
        /// What follows the number is no suffix and no exponent.
        UNKNOWN_SUFFIX,
        /// Longer, or with a larger exponent, than anything that could be meant: see [QuantityText].
        OUT_OF_RANGE
    }

    /// A text is no quantity. It holds no sentence; words are made from the fault.
    public static final class FormatException extends IllegalArgumentException {

        private static final long serialVersionUID = 1;

        private final Fault fault;
        private final String text;

        FormatException(Fault fault, String text) {
            super(fault + ": " + text);
            this.fault = fault;
            this.text = text;
        }

        public Fault fault() {
            return fault;
        }

        /// The text that was given.
        public String text() {
            return text;
        }
    }

    private static final int NANO_DIGITS = 9;
    private static final BigDecimal BINARY_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);
    private static final BigDecimal KIBI = BigDecimal.valueOf(1024);
    private static final String[] BINARY_SUFFIXES = {"", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"};
    private static final String[] DECIMAL_SUFFIXES = {"n", "u", "m", "", "k", "M", "G", "T", "P", "E"};

    public Quantity {
        if (amount.scale() > NANO_DIGITS) {
            amount = amount.setScale(NANO_DIGITS, RoundingMode.UP);
        }
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    /// A number of units or bytes.
    public static Quantity of(long units, Format format) {
        return new Quantity(BigDecimal.valueOf(units), format);
    }

    /// Thousandths, such as millicores.
    public static Quantity ofMilli(long milli) {
        return new Quantity(BigDecimal.valueOf(milli, 3), Format.DECIMAL_SI);
    }

    /// Reads the text of a manifest. With a binary suffix, what exceeds 2⁶³-1 is that; and what is below one is
    /// written as a decimal from then on.
    ///
    /// @throws FormatException if it is none
    public static Quantity parse(String text) {
        Quantity read = QuantityText.read(text);
        if (read.format != Format.BINARY_SI) {
            return read;
        }
        if (read.amount.abs().compareTo(BINARY_LIMIT) > 0) {
            BigDecimal capped = read.amount.signum() < 0 ? BINARY_LIMIT.negate() : BINARY_LIMIT;
            return new Quantity(capped, Format.BINARY_SI);
        }
        boolean small = read.amount.signum() != 0 && read.amount.abs().compareTo(BigDecimal.ONE) < 0;
        return small ? new Quantity(read.amount, Format.DECIMAL_SI) : read;
    }

    /// In whole units, rounded away from zero.
    ///
    /// @throws ArithmeticException beyond 64 bits
    public long value() {
        return amount.setScale(0, RoundingMode.UP).longValueExact();
    }

    /// In thousandths, rounded away from zero.
    ///
    /// @throws ArithmeticException beyond 64 bits
    public long milliValue() {
        return amount.movePointRight(3).setScale(0, RoundingMode.UP).longValueExact();
    }

    /// Rounded away from zero to a multiple of ten to this power.
    public Quantity roundedUp(int power) {
        return amount.scale() <= -power ? this : new Quantity(amount.setScale(-power, RoundingMode.UP), format);
    }

    @Override
    public int compareTo(Quantity other) {
        return amount.compareTo(other.amount);
    }

    /// The one way Kubernetes itself writes it: the largest suffix that leaves a whole number.
    @Override
    public String toString() {
        if (amount.signum() == 0) {
            return "0";
        }
        boolean inBinary = format == Format.BINARY_SI
                && amount.scale() <= 0
                && amount.abs().compareTo(KIBI) >= 0;
        return inBinary ? binary() : decimal();
    }

    private String binary() {
        BigInteger number = amount.toBigIntegerExact();
        int step = 0;
        while (step + 1 < BINARY_SUFFIXES.length && number.getLowestSetBit() >= 10) {
            number = number.shiftRight(10);
            step++;
        }
        return number + BINARY_SUFFIXES[step];
    }

    /// The exponent is a multiple of three; above `E` there is no suffix, so the number itself grows.
    private String decimal() {
        int exponent = Math.floorDiv(-amount.scale(), 3) * 3;
        if (format == Format.DECIMAL_EXPONENT) {
            return number(exponent) + (exponent == 0 ? "" : "e" + exponent);
        }
        int place = Math.min(exponent / 3 + 3, DECIMAL_SUFFIXES.length - 1);
        return number((place - 3) * 3) + DECIMAL_SUFFIXES[place];
    }

    private BigInteger number(int exponent) {
        return amount.movePointLeft(exponent).toBigIntegerExact();
    }
}
