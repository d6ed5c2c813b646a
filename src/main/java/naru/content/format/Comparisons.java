package naru.content.format;

import naru.content.compare.Comparison;

/// The comparison that comes with Naru. It is part of the program: what is wrong with it is a fault of ours and throws
/// [IllegalStateException].
public final class Comparisons {

    private Comparisons() {}

    public static Comparison bundled() {
        return Bundled.read("compare/aspects.yaml", ComparisonReader::read);
    }
}
