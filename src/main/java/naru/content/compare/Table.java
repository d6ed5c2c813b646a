package naru.content.compare;

import java.util.List;
import java.util.Optional;

/// Aspects under the same columns, in the order they are told.
public record Table(List<Column> columns, List<Aspect> aspects) {

    public Table {
        columns = List.copyOf(columns);
        aspects = List.copyOf(aspects);
    }

    /// The groups of its aspects, in order of their first.
    public List<String> groups() {
        return aspects.stream()
                .map(Aspect::group)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
