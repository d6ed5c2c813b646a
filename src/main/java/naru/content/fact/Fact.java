package naru.content.fact;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// Something we say of the world, which may have changed since.
///
/// @param path the ids that lead to it in its table: of an aspect and a column, of a question, an answer and a
///     candidate, of a region and an item
/// @param checked the day on which it was last compared with its sources
/// @param sources the pages that say so; at least one
public record Fact(FactTable table, List<String> path, LocalDate checked, List<URI> sources) {

    /// @throws IllegalArgumentException without a source
    public Fact {
        path = List.copyOf(path);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("no source: " + path);
        }
    }
}
