package naru.stage.compare.table;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.input.ClipboardContent;
import naru.content.compare.Aspect;
import naru.content.compare.Comparison;
import naru.content.compare.Table;
import naru.stage.compare.paper.AspectWords;
import naru.stage.compare.paper.HtmlTable;
import naru.stage.compare.paper.Sheet;
import naru.stage.compare.paper.Sheets;

/// Parts of the table for the clipboard: as text with tabs for a spreadsheet, and as a table for a document.
final class Copies {

    private Copies() {}

    static ClipboardContent text(String words) {
        ClipboardContent content = new ClipboardContent();
        content.putString(words);
        return content;
    }

    /// A row under the heads.
    static ClipboardContent row(Comparison comparison, Table table, Aspect aspect, AspectWords words) {
        return table(comparison, new Table(table.columns(), Collections.singletonList(aspect)), words);
    }

    static ClipboardContent table(Comparison comparison, Table table, AspectWords words) {
        Sheet sheet = Sheets.of(comparison, table, words);
        StringBuilder lines = new StringBuilder(line(sheet.corner(), sheet.heads()));
        for (Sheet.Row row : sheet.rows()) {
            lines.append(line(
                    row.title(), row.entries().stream().map(Sheet.Entry::line).toList()));
        }
        ClipboardContent content = text(lines.toString());
        content.putHtml(HtmlTable.of(sheet));
        return content;
    }

    private static String line(String title, List<String> cells) {
        return title + cells.stream().map(cell -> "\t" + cell).collect(Collectors.joining()) + "\n";
    }
}
