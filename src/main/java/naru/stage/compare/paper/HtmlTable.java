package naru.stage.compare.paper;

import java.util.List;
import java.util.stream.Collectors;

/// The table of a sheet as HTML, with heads for its columns and rows.
public final class HtmlTable {

    private final StringBuilder text = new StringBuilder();

    private HtmlTable() {}

    public static String of(Sheet sheet) {
        HtmlTable table = new HtmlTable();
        table.write(sheet);
        return table.text.toString();
    }

    private void write(Sheet sheet) {
        line("<div class=\"wide\">");
        line("<table>");
        line("<thead>");
        line("<tr>");
        line("<th scope=\"col\">" + escaped(sheet.corner()) + "</th>");
        sheet.heads().forEach(head -> line("<th scope=\"col\">" + escaped(head) + "</th>"));
        line("</tr>");
        line("</thead>");
        line("<tbody>");
        for (Sheet.Row row : sheet.rows()) {
            line("<tr>");
            line("<th scope=\"row\">" + escaped(row.title()) + "</th>");
            row.entries().forEach(entry -> line("<td>" + said(entry) + numbers(entry.notes()) + "</td>"));
            line("</tr>");
        }
        line("</tbody>");
        line("</table>");
        line("</div>");
    }

    private void line(String markup) {
        text.append(markup).append('\n');
    }

    private static String said(Sheet.Entry entry) {
        String caveat = entry.caveat().isEmpty() ? "" : " <em class=\"caveat\">" + escaped(entry.caveat()) + "</em>";
        return escaped(entry.text()) + caveat;
    }

    /// Links to notes of the same document.
    static String numbers(List<Integer> notes) {
        return notes.stream()
                .map(note -> "<a href=\"#note-" + note + "\">" + note + "</a>")
                .collect(Collectors.joining(" ", "<sup>", "</sup>"));
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
