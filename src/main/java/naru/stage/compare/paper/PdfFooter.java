package naru.stage.compare.paper;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfWriter;

/// What stands below every page: what it is of, and its number.
final class PdfFooter extends PdfPageEventHelper {

    private static final float FROM_BELOW = 26;

    private final String title;
    private final PdfType type;

    PdfFooter(String title, PdfType type) {
        this.title = title;
        this.type = type;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        place(writer, Element.ALIGN_LEFT, title, document.left());
        place(writer, Element.ALIGN_RIGHT, Integer.toString(writer.getPageNumber()), document.right());
    }

    private void place(PdfWriter writer, int alignment, String words, float x) {
        Phrase phrase = new Phrase(type.chunk(words, type.body()));
        ColumnText.showTextAligned(writer.getDirectContent(), alignment, phrase, x, FROM_BELOW, 0);
    }
}
