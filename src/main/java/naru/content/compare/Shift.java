package naru.content.compare;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/// Something the notes say that held when they were written and no longer does: both are told, neither is hidden.
///
/// @param id its words, then and now, are kept under it
/// @param written when it held
/// @param changed since when it does not
/// @param sources at least one
/// @param checked when they were last read
public record Shift(String id, YearMonth written, YearMonth changed, List<Source> sources, LocalDate checked) {

    public Shift {
        sources = List.copyOf(sources);
    }
}
