package naru.stage.compare.paper;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/// A sheet as Markdown: a table as GitHub writes it, sources by number.
final class MarkdownPaper {

    private final StringBuilder text = new StringBuilder();

    private MarkdownPaper() {}

    static byte[] of(Sheet sheet) {
        MarkdownPaper paper = new MarkdownPaper();
        paper.write(sheet);
        return paper.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Sheet sheet) {
        line("# " + escaped(sheet.title()));
        line("");
        row(
                escaped(sheet.corner()),
                sheet.heads().stream().map(MarkdownPaper::escaped).toList());
        row("---", Collections.nCopies(sheet.heads().size(), "---"));
        for (Sheet.Row row : sheet.rows()) {
            row(
                    "**" + escaped(row.title()) + "**",
                    row.entries().stream()
                            .map(entry -> escaped(entry.line()) + numbers(entry.notes()))
                            .toList());
        }
        line("");
        for (Sheet.Change change : sheet.shifts()) {
            line("- **" + escaped(change.then().when()) + "** "
                    + escaped(change.then().text()));
            line("- **" + escaped(change.now().when()) + "** "
                    + escaped(change.now().text()) + numbers(change.notes()));
            line("");
        }
        notes(sheet);
        line("## " + escaped(sheet.referencesHeading()));
        line("");
        sheet.references().forEach(link -> line("- " + link(link)));
    }

    private void notes(Sheet sheet) {
        line("## " + escaped(sheet.notesHeading()));
        line("");
        for (int i = 0; i < sheet.notes().size(); i++) {
            Sheet.Note note = sheet.notes().get(i);
            String links = note.links().stream().map(MarkdownPaper::link).collect(Collectors.joining(" · "));
            line((i + 1) + ". " + links + " (" + escaped(note.checked()) + ")");
        }
        line("");
        for (int i = 0; i < sheet.notes().size(); i++) {
            line("[" + (i + 1) + "]: " + sheet.notes().get(i).links().getFirst().address());
        }
        line("");
    }

    private void row(String title, List<String> cells) {
        line("| " + title + " | " + String.join(" | ", cells) + " |");
    }

    private void line(String words) {
        text.append(words).append('\n');
    }

    private static String numbers(List<Integer> notes) {
        return notes.stream().map(note -> " [" + note + "]").collect(Collectors.joining());
    }

    private static String link(Sheet.Link link) {
        return "[" + escaped(link.title()) + "](" + link.address() + ")";
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\|*_\\[\\]<>`])", "\\\\$1");
    }
}
