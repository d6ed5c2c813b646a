package naru.stage.compare.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import naru.content.compare.Comparison;
import naru.content.format.Comparisons;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The comparison as documents.
@Execution(ExecutionMode.CONCURRENT)
class PaperTest {

    private static final Comparison ALL = Comparisons.bundled();

    private static Sheet sheet(Language language) {
        AspectWords words = new AspectWords(new Messages(new SimpleObjectProperty<>(language)), language);
        return Sheets.of(ALL, ALL.full(), words);
    }

    @ParameterizedTest
    @EnumSource(PaperFormat.class)
    void theSameSheetGivesTheSameBytes(PaperFormat format) {
        byte[] once = format.write(sheet(Language.KOREAN));
        assertThat(Arrays.equals(format.write(sheet(Language.KOREAN)), once)).isTrue();
    }

    /// What a viewer draws for a letter is the glyph that the typeface has for it, in a font whose CIDs lie
    /// otherwise.
    @Test
    void thePdfShowsTheGlyphsOfItsLetters() throws IOException {
        byte[] typeface = Files.readAllBytes(Path.of("assets/fonts/Pretendard-Regular.otf"));
        OpenTypeFont font = new OTFParser().parse(new RandomAccessReadBuffer(typeface));
        OpenTypeFont plain = new OTFParser().parse(new RandomAccessReadBuffer(GlyphOrder.plain(typeface)));
        int moved = 0;
        for (char letter : "()-%A가0/".toCharArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(letter);
            CFFCIDFont before = (CFFCIDFont) font.getCFF().getFont();
            CFFCIDFont after = (CFFCIDFont) plain.getCFF().getFont();
            assertThat(after.getCharset().getGIDForCID(glyph))
                    .as(String.valueOf(letter))
                    .isEqualTo(glyph);
            moved += before.getCharset().getGIDForCID(glyph) == glyph ? 0 : 1;
        }
        assertThat(moved).as("letters that would have been others").isPositive();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void thePdfHasEveryWordAndLinksToEverySource(Language language) throws IOException {
        Sheet sheet = sheet(language);
        try (PDDocument document = Loader.loadPDF(PaperFormat.PDF.write(sheet))) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            for (Sheet.Row row : sheet.rows()) {
                assertThat(text).contains(squeezed(row.title()));
            }
            assertThat(text)
                    .contains(squeezed(
                            sheet.rows().get(5).entries().getFirst().text().substring(0, 8)));
            for (Sheet.Note note : sheet.notes()) {
                assertThat(text).contains(note.links().getFirst().address().toString());
            }
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(sheet.language());
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void everyPageOfTheTableHasItsHeads() throws IOException {
        Sheet sheet = sheet(Language.KOREAN);
        try (PDDocument document = Loader.loadPDF(PaperFormat.PDF.write(sheet))) {
            for (int page : IntStream.rangeClosed(1, 2).toArray()) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains(sheet.heads());
            }
        }
    }

    @Test
    void theHtmlIsATableForTheEarToo() {
        String html = text(PaperFormat.HTML);
        assertThat(html)
                .startsWith("<!DOCTYPE html>\n<html lang=\"ko\">")
                .contains("<th scope=\"row\">", "href=\"https://kubernetes.io/ko/docs/concepts/overview/\"");
        assertThat(html.split("<th scope=\"col\">", -1)).hasSize(5);
        assertThat(html.split("<li id=\"note-", -1))
                .hasSize(sheet(Language.KOREAN).notes().size() + 1);
        assertThat(html).doesNotContain("<script", "<link");
    }

    @Test
    void theMarkdownHasARowForEachAspect() {
        List<String> rows = text(PaperFormat.MD)
                .lines()
                .filter(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).hasSize(2 + ALL.full().aspects().size());
        assertThat(rows)
                .allMatch(row ->
                        row.replace("\\|", "").chars().filter(c -> c == '|').count() == 5);
    }

    private static String text(PaperFormat format) {
        return new String(format.write(sheet(Language.KOREAN)), StandardCharsets.UTF_8);
    }

    private static String squeezed(String words) {
        return words.replaceAll("\\s", "");
    }
}
