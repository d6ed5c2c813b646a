package naru.stage.compare.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.content.compare.Aspect;
import naru.content.compare.Cell;
import naru.content.compare.Column;
import naru.content.compare.Comparison;
import naru.content.compare.Shift;
import naru.content.compare.Source;
import naru.content.compare.Table;
import naru.stage.text.Language;

/// Writes a table of the comparison down, numbering its sources as they come up.
public final class Sheets {

    /// A source as it was on one day has one number.
    private record Citation(Source source, LocalDate checked) {}

    private final AspectWords words;
    private final List<Citation> citations = new ArrayList<>();

    private Sheets(AspectWords words) {
        this.words = words;
    }

    /// The table of the notes, or the full one, with its sources and those of the notes.
    public static Sheet of(Comparison comparison, Table table, AspectWords words) {
        Sheets sheets = new Sheets(words);
        List<Sheet.Row> rows = table.aspects().stream()
                .map(aspect -> sheets.row(aspect, table.columns()))
                .toList();
        List<Sheet.Change> shifts =
                comparison.shifts().stream().map(sheets::change).toList();
        return new Sheet(
                words.language().locale().toLanguageTag(),
                words.label("document"),
                words.label("corner"),
                table.columns().stream().map(words::column).toList(),
                rows,
                shifts,
                words.label("sources"),
                sheets.citations.stream().map(sheets::note).toList(),
                words.label("references"),
                comparison.references().stream()
                        .map(source -> links(source, words).getFirst())
                        .toList());
    }

    /// Where a source can be read: for a Korean reader the Korean page first, then the one that was checked.
    public static List<Sheet.Link> links(Source source, AspectWords words) {
        Sheet.Link original = new Sheet.Link(words.title(source), source.address());
        Optional<Sheet.Link> korean = source.korean()
                .filter(page -> words.language() == Language.KOREAN)
                .map(page -> new Sheet.Link(words.title(source), page));
        return korean.map(link -> List.of(link, new Sheet.Link(words.label("original"), source.address())))
                .orElse(List.of(original));
    }

    private Sheet.Row row(Aspect aspect, List<Column> columns) {
        return new Sheet.Row(
                words.title(aspect),
                columns.stream().map(column -> entry(aspect, column)).toList());
    }

    private Sheet.Entry entry(Aspect aspect, Column column) {
        Cell cell = aspect.cell(column);
        String caveat = cell.uncertain() ? words.label("uncertain") : "";
        return new Sheet.Entry(words.cell(aspect, column), caveat, numbers(cell.sources(), cell.checked()));
    }

    private Sheet.Change change(Shift shift) {
        return new Sheet.Change(
                new Sheet.Stated(words.label("then", words.month(shift.written())), words.then(shift)),
                new Sheet.Stated(words.label("now", words.month(shift.changed())), words.now(shift)),
                numbers(shift.sources(), shift.checked()));
    }

    private List<Integer> numbers(List<Source> sources, LocalDate checked) {
        List<Integer> numbers = new ArrayList<>();
        for (Source source : sources) {
            Citation citation = new Citation(source, checked);
            if (!citations.contains(citation)) {
                citations.add(citation);
            }
            numbers.add(citations.indexOf(citation) + 1);
        }
        return numbers;
    }

    private Sheet.Note note(Citation citation) {
        return new Sheet.Note(
                links(citation.source(), words),
                words.label("checked", citation.checked().toString()));
    }
}
