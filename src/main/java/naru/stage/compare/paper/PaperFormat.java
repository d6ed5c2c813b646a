package naru.stage.compare.paper;

import java.util.Locale;

/// How a table is written to a file.
public enum PaperFormat {
    /// Pages to print and to hand out.
    PDF,
    /// One file that any browser shows, with nothing to load.
    HTML,
    /// Text for a wiki or a repository.
    MD;

    /// Of its files, without the dot.
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The same sheet gives the same bytes.
    public byte[] write(Sheet sheet) {
        return switch (this) {
            case PDF -> PdfPaper.of(sheet);
            case HTML -> HtmlPaper.of(sheet);
            case MD -> MarkdownPaper.of(sheet);
        };
    }
}
