package naru.content.compare;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A row of the comparison.
///
/// @param id its words are kept under it
/// @param group the aspects it is looked through with; empty where there are only a few
/// @param event what is played for it on both platforms at once; empty: there is nothing to play
/// @param cells one for each column of its table
public record Aspect(String id, Optional<String> group, Optional<String> event, Map<Column, Cell> cells) {

    public Aspect {
        cells = Collections.unmodifiableMap(new EnumMap<>(cells));
    }

    /// @throws NullPointerException if its table has no such column
    public Cell cell(Column column) {
        return Objects.requireNonNull(cells.get(column), column::id);
    }
}
