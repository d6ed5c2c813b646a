package naru.content.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import naru.simulation.contest.Trial;

/// Beanstalk and Kubernetes compared.
///
/// @param notes the table of the notes this program grew from: two columns, three rows
/// @param full the same at length, with both modes of Beanstalk
/// @param shifts where the notes are out of date
/// @param references what the notes themselves refer to
public record Comparison(Table notes, Table full, List<Shift> shifts, List<Source> references) {

    /// What a row can open, played on both platforms at once.
    public static final List<String> EVENTS =
            Arrays.stream(Trial.values()).map(Trial::id).toList();

    public Comparison {
        shifts = List.copyOf(shifts);
        references = List.copyOf(references);
    }

    /// One cell and where it stands.
    public record Place(Aspect aspect, Column column, Cell cell) {}

    /// All cells, those of the notes' table first, each table row by row.
    public List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Table table : List.of(notes, full)) {
            for (Aspect aspect : table.aspects()) {
                for (Column column : table.columns()) {
                    places.add(new Place(aspect, column, aspect.cell(column)));
                }
            }
        }
        return places;
    }
}
