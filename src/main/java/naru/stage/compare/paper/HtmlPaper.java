package naru.stage.compare.paper;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/// A sheet as one HTML file that loads nothing: a real table, readable by ear, on a phone and on paper.
final class HtmlPaper {

    private static final String LOOKS = """
        :root { color-scheme: light dark; }
        body { font: 16px/1.5 Pretendard, system-ui, "Apple SD Gothic Neo", "Malgun Gothic", sans-serif;
          max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
        :lang(ko) { word-break: keep-all; }
        .wide { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; }
        th, td { border: 1px solid #8797a7; padding: .5rem .75rem; text-align: left; vertical-align: top; }
        thead th { position: sticky; top: 0; background: #14212e; color: #fff; }
        tbody th { min-width: 8rem; }
        sup a { padding: 0 .1rem; }
        a { color: LinkText; overflow-wrap: anywhere; }
        .caveat { font-style: normal; font-weight: 600; }
        @page { size: A4 landscape; margin: 12mm; }
        @media print { body { font-size: 9pt; margin: 0; max-width: none; } thead { display: table-header-group; }
          thead th { position: static; } tr { break-inside: avoid; } }
        """;

    private final StringBuilder text = new StringBuilder();

    private HtmlPaper() {}

    static byte[] of(Sheet sheet) {
        HtmlPaper paper = new HtmlPaper();
        paper.write(sheet);
        return paper.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Sheet sheet) {
        line("<!DOCTYPE html>");
        line("<html lang=\"" + sheet.language() + "\">");
        line("<head>");
        line("<meta charset=\"utf-8\">");
        line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        line(element("title", sheet.title()));
        line("<style>");
        text.append(LOOKS);
        line("</style>");
        line("</head>");
        line("<body>");
        line(element("h1", sheet.title()));
        text.append(HtmlTable.of(sheet));
        sheet.shifts().forEach(this::change);
        line(element("h2", sheet.notesHeading()));
        line("<ol>");
        for (int i = 0; i < sheet.notes().size(); i++) {
            note(i + 1, sheet.notes().get(i));
        }
        line("</ol>");
        line(element("h2", sheet.referencesHeading()));
        line("<ul>");
        sheet.references().forEach(link -> line("<li>" + link(link) + "</li>"));
        line("</ul>");
        line("</body>");
        line("</html>");
    }

    private void change(Sheet.Change change) {
        line("<p><strong>" + HtmlTable.escaped(change.then().when()) + "</strong> "
                + HtmlTable.escaped(change.then().text()) + "</p>");
        line("<p><strong>" + HtmlTable.escaped(change.now().when()) + "</strong> "
                + HtmlTable.escaped(change.now().text()) + HtmlTable.numbers(change.notes()) + "</p>");
    }

    private void note(int number, Sheet.Note note) {
        String links = note.links().stream().map(HtmlPaper::link).collect(Collectors.joining(" · "));
        line("<li id=\"note-" + number + "\">" + links + " (" + HtmlTable.escaped(note.checked()) + ")</li>");
    }

    private void line(String markup) {
        text.append(markup).append('\n');
    }

    private static String link(Sheet.Link link) {
        return "<a href=\"" + HtmlTable.escaped(link.address().toString()) + "\">" + HtmlTable.escaped(link.title())
                + "</a>";
    }

    private static String element(String name, String words) {
        return "<" + name + ">" + HtmlTable.escaped(words) + "</" + name + ">";
    }
}
