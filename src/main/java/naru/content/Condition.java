package naru.content;

import java.util.List;
import java.util.Map;
import naru.content.measure.Measured;
import naru.content.measure.Relation;

/// Something said of a run that is true of it or not: all of these comparisons hold.
public record Condition(List<Comparison> all) {

    public Condition {
        all = List.copyOf(all);
    }

    /// @param figure the name of a figure of the run
    public record Comparison(String figure, Relation relation, Operand to) {}

    /// What a figure is compared with.
    public sealed interface Operand {

        record Value(Measured value) implements Operand {}

        /// Another figure of the run.
        record Figure(String name) implements Operand {}
    }

    /// Whether it is true of a run with these figures.
    public boolean holds(Map<String, Measured> figures) {
        return all.stream()
                .allMatch(comparison -> comparison
                        .relation()
                        .holds(
                                figure(figures, comparison.figure()),
                                switch (comparison.to()) {
                                    case Operand.Value(Measured value) -> value;
                                    case Operand.Figure(String name) -> figure(figures, name);
                                }));
    }

    private static Measured figure(Map<String, Measured> figures, String name) {
        Measured found = figures.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no figure " + name);
        }
        return found;
    }
}
