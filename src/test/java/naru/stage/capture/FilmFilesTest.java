package naru.stage.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import naru.stage.story.Film;
import naru.stage.text.Language;
import naru.stage.theme.Theme;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A film of two steps, made into each kind of file, and read again by others.
class FilmFilesTest {

    @TempDir
    Path folder;

    private final FilmFiles files = new FilmFiles(Walk::new, "walk-ko", Language.KOREAN, Theme.PROJECTOR);
    private final List<Double> progress = new ArrayList<>();

    @Test
    void aPictureForEachStep() throws IOException {
        List<Path> written = files.write(FilmFormat.PNG, folder, progress::add);
        assertThat(written)
                .extracting(path -> path.getFileName().toString())
                .containsExactly("walk-ko-01-leave.png", "walk-ko-02-arrive.png");
        BufferedImage leaving = ImageIO.read(written.get(0).toFile());
        assertThat(leaving.getWidth()).isEqualTo(1920);
        assertThat(leaving.getHeight()).isEqualTo(1080);
        assertThat(Files.readAllBytes(written.get(0))).isNotEqualTo(Files.readAllBytes(written.get(1)));
        assertThat(progress).containsExactly(0.5, 1.0);
    }

    @Test
    void aMovingPictureOfItsWholeLength() throws IOException {
        Path gif = files.write(FilmFormat.GIF, folder, progress::add).getFirst();
        assertThat(gif.getFileName()).hasToString("walk-ko.gif");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(gif.toFile())) {
            reader.setInput(in);
            // It stands still for the second half of each step.
            assertThat(reader.getNumImages(true)).isBetween(12, 18);
            assertThat(reader.getWidth(0)).isEqualTo(960);
        } finally {
            reader.dispose();
        }
        assertThat(progress).isSorted().last().isEqualTo(1.0);
    }

    @Test
    void aPageForEachStepWithItsWords() throws IOException {
        Path pdf = files.write(FilmFormat.PDF, folder, progress::add).getFirst();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("산책");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ko");
            assertThat(document.getDocumentCatalog()
                            .getDocumentOutline()
                            .getFirstChild()
                            .getTitle())
                    .isEqualTo("떠납니다");
            assertThat(new PDFTextStripper().getText(document)).contains("떠납니다", "아직 멀었습니다.", "도착했습니다");
            BufferedImage page = new PDFRenderer(document).renderImage(0);
            assertThat(page.getRGB(Walk.INSIDE, Walk.LEVEL) & 0xFFFFFF)
                    .isNotEqualTo(page.getRGB(page.getWidth() - Walk.INSIDE, Walk.LEVEL) & 0xFFFFFF);
        }
    }

    @Test
    void nothingIsWrittenWhereNothingCanBe() {
        Path nowhere = folder.resolve("missing");
        assertThat(catchThrowable(() -> files.write(FilmFormat.GIF, nowhere, progress::add)))
                .isInstanceOf(IOException.class);
        assertThat(nowhere).doesNotExist();
    }

    /// A dark box that walks from left to right in the first half of each second.
    private static final class Walk implements Film {

        private static final int SECOND = 1000;

        /// Within the box, on a page half as large.
        static final int INSIDE = 30;

        static final int LEVEL = 135;

        private final Region box = new Region();
        private final Pane root = new Pane(new Label(), box);

        Walk() {
            box.getStyleClass().addAll("chip", "primary");
            box.resizeRelocate(0, 200, 120, 140);
            box.setManaged(false);
        }

        @Override
        public String title() {
            return "산책";
        }

        @Override
        public List<Shot> shots() {
            return List.of(
                    new Shot("leave", ms(0), ms(SECOND), ms(100), "떠납니다", "아직 멀었습니다."),
                    new Shot("arrive", ms(SECOND), ms(2 * SECOND), ms(2 * SECOND - 1), "도착했습니다", "여기입니다."));
        }

        @Override
        public Duration length() {
            return ms(2 * SECOND);
        }

        @Override
        public void show(Duration moment) {
            long step = moment.toMillis() / SECOND;
            long within = Math.min(SECOND / 2, moment.toMillis() % SECOND);
            box.relocate(step * 200 + within / 5.0, 200);
        }

        @Override
        public Parent root() {
            return root;
        }

        private static Duration ms(long millis) {
            return Duration.ofMillis(millis);
        }
    }
}
