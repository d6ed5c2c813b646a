package naru.content.fact;

import java.util.Locale;

/// Where a fact is written.
public enum FactTable {
    /// The comparison: `assets/compare/aspects.yaml`.
    ASPECTS,
    /// What people wish for: `assets/compare/wishes.yaml`.
    WISHES,
    /// The guide to choosing: `assets/compare/guide.yaml`.
    GUIDE,
    /// What things cost: `assets/prices`.
    PRICES;

    /// As answers and words write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
