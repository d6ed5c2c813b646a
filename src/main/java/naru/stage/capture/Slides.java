package naru.stage.capture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import naru.stage.story.Film;
import naru.stage.text.Language;
import org.openpdf.text.Document;
import org.openpdf.text.Image;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A film as pages in the shape of a slide, one for each step. The words of the picture lie behind it as text, so that
/// they can be searched, copied and read aloud; the outline lists the steps.
final class Slides {

    private static final String FONT = "/assets/fonts/Pretendard-Regular.otf";
    private static final float WIDTH = 960;
    private static final float HEIGHT = 540;

    /// Where the caption stands in the picture, so that what is selected is what is seen.
    private static final float LEFT = 19;

    private static final float TITLE_SIZE = 18;
    private static final float CAPTION_SIZE = 12;
    private static final float TITLE_LINE = HEIGHT - 34;
    private static final float CAPTION_LINE = HEIGHT - 58;

    private Slides() {}

    static byte[] of(Camera camera, Language language, DoubleConsumer progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle(WIDTH, HEIGHT), 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines);
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(language.locale().toLanguageTag()));
        document.addTitle(camera.film().title());
        document.addCreator("Naru");
        document.open();
        BaseFont font = font();
        List<Film.Shot> shots = camera.film().shots();
        int done = 0;
        for (Film.Shot shot : shots) {
            document.newPage();
            page(writer, shot, camera.take(shot.best()).png(), font);
            done++;
            progress.accept((double) done / shots.size());
        }
        document.close();
        return bytes.toByteArray();
    }

    private static void page(PdfWriter writer, Film.Shot shot, byte[] picture, BaseFont font) throws IOException {
        PdfContentByte canvas = writer.getDirectContent();
        canvas.beginText();
        canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_INVISIBLE);
        line(canvas, font, TITLE_SIZE, TITLE_LINE, shot.title());
        line(canvas, font, CAPTION_SIZE, CAPTION_LINE, shot.caption());
        canvas.endText();
        Image image = Image.getInstance(picture);
        image.scaleAbsolute(WIDTH, HEIGHT);
        image.setAbsolutePosition(0, 0);
        canvas.addImage(image);
        new PdfOutline(canvas.getRootOutline(), new PdfDestination(PdfDestination.FIT), shot.title());
    }

    private static void line(PdfContentByte canvas, BaseFont font, float size, float height, String words) {
        canvas.setFontAndSize(font, size);
        canvas.setTextMatrix(LEFT, height);
        canvas.showText(words);
    }

    /// Whole: viewers are known to refuse subsets of fonts with CFF outlines.
    private static BaseFont font() throws IOException {
        try (InputStream in = Objects.requireNonNull(Slides.class.getResourceAsStream(FONT), FONT)) {
            BaseFont font = BaseFont.createFont(
                    FONT, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.CACHED, in.readAllBytes(), null);
            font.setSubset(false);
            return font;
        }
    }
}
