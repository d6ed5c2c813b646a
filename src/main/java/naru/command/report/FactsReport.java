package naru.command.report;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import naru.content.compare.Comparison;
import naru.content.compare.Source;

/// What `facts` answers: which cells of the comparison are older than so many days.
///
/// @param on the day it is asked for
/// @param cells in the order of the tables
public record FactsReport(String on, int days, List<CellLine> cells) {

    public FactsReport {
        cells = List.copyOf(cells);
    }

    /// @param checked the day its sources were last read
    /// @param age in days
    /// @param sources their addresses
    public record CellLine(String aspect, String column, String checked, long age, List<String> sources) {
        public CellLine {
            sources = List.copyOf(sources);
        }
    }

    public static FactsReport of(LocalDate on, int days, List<Comparison.Place> old) {
        return new FactsReport(
                on.toString(), days, old.stream().map(place -> line(on, place)).toList());
    }

    private static CellLine line(LocalDate on, Comparison.Place place) {
        LocalDate checked = place.cell().checked();
        return new CellLine(
                place.aspect().id(),
                place.column().id(),
                checked.toString(),
                ChronoUnit.DAYS.between(checked, on),
                place.cell().sources().stream()
                        .map(Source::address)
                        .map(URI::toString)
                        .toList());
    }
}
