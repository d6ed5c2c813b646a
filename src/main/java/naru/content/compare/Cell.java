package naru.content.compare;

import java.time.LocalDate;
import java.util.List;

/// What one column says of one aspect; its words are kept under both.
///
/// @param sources at least one
/// @param checked when they were last read
/// @param uncertain whether it could not be confirmed where it would have to be
public record Cell(List<Source> sources, LocalDate checked, boolean uncertain) {

    /// @throws IllegalArgumentException if it rests on nothing
    public Cell {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a cell without a source");
        }
    }
}
