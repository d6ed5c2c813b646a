package naru.simulation.price;

import java.time.Duration;
import java.util.Locale;

/// What a price is for one of.
public enum Unit {
    HOUR(Duration.ofHours(1)),
    /// Of 730 hours, as the AWS Pricing Calculator counts months.
    MONTH(Duration.ofHours(730)),
    /// A gigabyte kept for a month.
    GB_MONTH(Duration.ofHours(730)),
    /// A gigabyte sent, however long that takes.
    GB(Duration.ZERO);

    private final Duration span;

    Unit(Duration span) {
        this.span = span;
    }

    /// How long one of it lasts; zero where it is no matter of time.
    public Duration span() {
        return span;
    }

    /// Whether it is charged by how long there is one; if not, by how many bytes there were.
    public boolean isTime() {
        return !span.isZero();
    }

    /// As files write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The key of its word.
    public String key() {
        return "price.unit." + id();
    }
}
