package naru.content.price;

import java.util.Locale;

/// How sure we are of a price. Prices change, and a copy of a page is not the page.
public enum Certainty {
    /// It stands in a copy of the source.
    CONFIRMED,
    /// Computed from one that does.
    DERIVED,
    /// As remembered from the provider's public page, which could not be opened: look before relying on it.
    REMEMBERED;

    /// The key of its word.
    public String key() {
        return "price.certainty." + id();
    }

    /// As files write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
