package naru.stage.compare.paper;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.openpdf.text.Anchor;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/// A sheet as PDF: A4 on its side, the headings on every page, sources as numbered links at the end.
final class PdfPaper {

    private static final float MARGIN = 36;
    private static final float PADDING = 5;
    private static final float GAP = 12;
    private static final float FIRST_COLUMN = 0.55f;

    private final PdfType type = new PdfType();
    private final Document document = new Document(PageSize.A4.rotate(), MARGIN, MARGIN, MARGIN, MARGIN + GAP);

    private PdfPaper() {}

    static byte[] of(Sheet sheet) {
        return new PdfPaper().written(sheet);
    }

    private byte[] written(Sheet sheet) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(new PdfFooter(sheet.title(), type));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(sheet.language()));
        document.addTitle(sheet.title());
        document.addCreator("Naru");
        document.open();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        Paragraph title = type.words(sheet.title(), type.title());
        title.setSpacingAfter(GAP);
        document.add(title);
        document.add(table(sheet));
        sheet.shifts().forEach(this::change);
        heading(sheet.notesHeading());
        for (int i = 0; i < sheet.notes().size(); i++) {
            note(i + 1, sheet.notes().get(i));
        }
        heading(sheet.referencesHeading());
        for (Sheet.Link link : sheet.references()) {
            Paragraph line = new Paragraph();
            add(line, link);
            document.add(line);
        }
        document.close();
        return PdfIdentity.ofContent(bytes.toByteArray());
    }

    private PdfPTable table(Sheet sheet) {
        float[] widths = new float[sheet.heads().size() + 1];
        Arrays.fill(widths, 1);
        widths[0] = FIRST_COLUMN;
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSplitLate(true);
        table.addCell(head(sheet.corner()));
        sheet.heads().forEach(head -> table.addCell(head(head)));
        for (Sheet.Row row : sheet.rows()) {
            table.addCell(cell(type.words(row.title(), type.strong())));
            for (Sheet.Entry entry : row.entries()) {
                Paragraph said = type.words(entry.line(), type.body());
                numbers(said, entry.notes());
                table.addCell(cell(said));
            }
        }
        return table;
    }

    private PdfPCell head(String words) {
        PdfPCell cell = cell(type.words(words, type.strong()));
        cell.setBackgroundColor(PdfType.HEAD);
        return cell;
    }

    private static PdfPCell cell(Phrase words) {
        PdfPCell cell = new PdfPCell(words);
        cell.setLeading(0, PdfType.LEADING);
        cell.setPadding(PADDING);
        cell.setBorderColor(PdfType.LINE);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    private void change(Sheet.Change change) {
        Paragraph then = type.words(change.then().when() + " ", type.strong());
        then.add(type.chunk(change.then().text(), type.body()));
        then.setSpacingBefore(GAP);
        document.add(then);
        Paragraph now = type.words(change.now().when() + " ", type.strong());
        now.add(type.chunk(change.now().text(), type.body()));
        numbers(now, change.notes());
        document.add(now);
    }

    private void heading(String words) {
        Paragraph heading = type.words(words, type.heading());
        heading.setSpacingBefore(GAP);
        heading.setSpacingAfter(PADDING);
        heading.setKeepTogether(true);
        document.add(heading);
    }

    private void note(int number, Sheet.Note note) {
        Paragraph line = new Paragraph();
        Chunk label = type.chunk(number + ". ", type.body());
        label.setLocalDestination(name(number));
        line.add(label);
        for (Sheet.Link link : note.links()) {
            add(line, link);
            line.add(type.chunk("  ", type.body()));
        }
        line.add(type.chunk("(" + note.checked() + ")", type.body()));
        document.add(line);
    }

    private void add(Paragraph line, Sheet.Link link) {
        line.add(type.chunk(link.title() + "  ", type.body()));
        Anchor anchor = new Anchor(type.chunk(link.address().toString(), type.link()));
        anchor.setReference(link.address().toString());
        line.add(anchor);
    }

    private void numbers(Paragraph words, List<Integer> notes) {
        for (int note : notes) {
            Chunk number = type.chunk(" " + note, type.number());
            number.setTextRise(PdfType.RISE);
            number.setLocalGoto(name(note));
            words.add(number);
        }
    }

    private static String name(int note) {
        return "note-" + note;
    }
}
