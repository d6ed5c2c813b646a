package naru.stage.compare.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.openpdf.text.Chunk;
import org.openpdf.text.Font;
import org.openpdf.text.Paragraph;
import org.openpdf.text.SplitCharacter;
import org.openpdf.text.pdf.BaseFont;

/// How words look in a PDF. The typeface is in the file whole, so that Korean shows and can be searched anywhere.
final class PdfType {

    static final Color HEAD = new Color(0xE8ECF0);
    static final Color LINE = new Color(0xA6B0BA);
    static final float RISE = 3;

    private static final Color TEXT = new Color(0x12202E);
    private static final Color LINK = new Color(0x0065A8);
    static final float LEADING = 1.4f;

    /// Between words only: OpenPDF would break Korean anywhere.
    private static final SplitCharacter BETWEEN_WORDS =
            (start, current, end, letters, chunks) -> letters[current] == ' ' || letters[current] == '/';

    private final BaseFont regular = font("Pretendard-Regular.otf");
    private final BaseFont semiBold = font("Pretendard-SemiBold.otf");

    Font title() {
        return new Font(semiBold, 17, Font.NORMAL, TEXT);
    }

    Font heading() {
        return new Font(semiBold, 12, Font.NORMAL, TEXT);
    }

    Font strong() {
        return new Font(semiBold, 9, Font.NORMAL, TEXT);
    }

    Font body() {
        return new Font(regular, 9, Font.NORMAL, TEXT);
    }

    Font link() {
        return new Font(regular, 9, Font.NORMAL, LINK);
    }

    Font number() {
        return new Font(regular, 6, Font.NORMAL, LINK);
    }

    Paragraph words(String words, Font font) {
        Paragraph paragraph = new Paragraph(chunk(words, font));
        paragraph.setLeading(font.getSize() * LEADING);
        return paragraph;
    }

    Chunk chunk(String words, Font font) {
        Chunk chunk = new Chunk(words, font);
        chunk.setSplitCharacter(BETWEEN_WORDS);
        return chunk;
    }

    /// Whole: viewers are known to refuse subsets of fonts with CFF outlines.
    private static BaseFont font(String file) {
        String path = "/assets/fonts/" + file;
        try (InputStream in = Objects.requireNonNull(PdfType.class.getResourceAsStream(path), path)) {
            BaseFont font = BaseFont.createFont(
                    path,
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    GlyphOrder.plain(in.readAllBytes()),
                    null);
            font.setSubset(false);
            return font;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
