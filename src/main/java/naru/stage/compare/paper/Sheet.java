package naru.stage.compare.paper;

import java.net.URI;
import java.util.List;

/// A table as it is written down, in one language: nothing left to look up.
///
/// @param language its tag, such as `ko`
/// @param corner the heading above the rows' titles
/// @param shifts what the notes say that has changed
/// @param notes what the numbers in the cells stand for, counted from 1
public record Sheet(
        String language,
        String title,
        String corner,
        List<String> heads,
        List<Row> rows,
        List<Change> shifts,
        String notesHeading,
        List<Note> notes,
        String referencesHeading,
        List<Link> references) {

    public Sheet {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        shifts = List.copyOf(shifts);
        notes = List.copyOf(notes);
        references = List.copyOf(references);
    }

    /// @param entries one under each head
    public record Row(String title, List<Entry> entries) {
        public Row {
            entries = List.copyOf(entries);
        }
    }

    /// A cell.
    ///
    /// @param caveat what there is to say of its certainty; empty: nothing
    /// @param notes their numbers
    public record Entry(String text, String caveat, List<Integer> notes) {
        public Entry {
            notes = List.copyOf(notes);
        }

        /// All of it in one line.
        public String line() {
            return caveat.isEmpty() ? text : text + " " + caveat;
        }
    }

    /// @param then what held, after when
    /// @param now what holds, after since when
    public record Change(Stated then, Stated now, List<Integer> notes) {
        public Change {
            notes = List.copyOf(notes);
        }
    }

    /// @param when such as “June 2024”
    public record Stated(String when, String text) {}

    /// @param links one, or the Korean page and the one that was checked
    /// @param checked the sentence that says when
    public record Note(List<Link> links, String checked) {
        public Note {
            links = List.copyOf(links);
        }
    }

    public record Link(String title, URI address) {}
}
