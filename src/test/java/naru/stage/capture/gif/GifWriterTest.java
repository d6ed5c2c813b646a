package naru.stage.capture.gif;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;

/// What is written is read again by Java's own reader, and its pictures are laid over one another as a viewer does.
class GifWriterTest {

    private static final int WIDTH = 40;
    private static final int HEIGHT = 24;
    private static final int PAPER = 0xF4F6F8;
    private static final int INK = 0x12202E;

    @Test
    void playsBackAsItWasDrawn() throws IOException {
        List<int[]> drawn = List.of(square(2), square(3), square(12), square(12), square(30));
        List<Shown> shown = read(write(drawn, 8));
        assertThat(shown).hasSize(4);
        assertThat(shown.get(0).pixels()).isEqualTo(drawn.get(0));
        assertThat(shown.get(1).pixels()).isEqualTo(drawn.get(1));
        assertThat(shown.get(2).pixels()).isEqualTo(drawn.get(2));
        assertThat(shown.get(3).pixels()).isEqualTo(drawn.get(4));
    }

    @Test
    void aPictureThatDoesNotChangeLastsLonger() throws IOException {
        List<Shown> shown = read(write(List.of(square(2), square(2), square(2), square(9)), 10));
        assertThat(shown).extracting(Shown::hundredths).containsExactly(30, 10);
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        List<Shown> shown = read(write(List.of(square(4), square(5)), 10));
        assertThat(shown.get(1).wide()).isEqualTo(7);
        assertThat(shown.get(1).high()).isEqualTo(6);
    }

    @Test
    void playsForEver() throws IOException {
        byte[] gif = write(List.of(square(2)), 10);
        assertThat(new String(gif, java.nio.charset.StandardCharsets.ISO_8859_1))
                .containsOnlyOnce("NETSCAPE2.0");
    }

    @Test
    void keepsTheColoursOfAreasAndComesNearToThoseOfEdges() {
        int[] picture = new int[10_000];
        Arrays.fill(picture, PAPER);
        for (int i = 0; i < 3000; i++) {
            picture[i] = i % 3 == 0 ? INK : 0x010203 * (i % 80) & 0xFFFFFF;
        }
        ColourTable table = ColourTable.of(List.of(picture));
        assertThat(rgb(table, PAPER)).isEqualTo(PAPER);
        assertThat(rgb(table, INK)).isEqualTo(INK);
        for (int pixel : picture) {
            assertThat(Math.abs((rgb(table, pixel) & 0xFF) - (pixel & 0xFF))).isLessThan(12);
        }
    }

    private static int rgb(ColourTable table, int pixel) {
        return table.colorModel().getRGB(table.index(pixel)) & 0xFFFFFF;
    }

    private static int[] square(int x) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, PAPER);
        for (int row = 9; row < 15; row++) {
            Arrays.fill(pixels, row * WIDTH + x, row * WIDTH + x + 6, INK);
        }
        return pixels;
    }

    private static byte[] write(List<int[]> pictures, int hundredths) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GifWriter gif = new GifWriter(bytes, WIDTH, HEIGHT, ColourTable.of(pictures))) {
            for (int[] each : pictures) {
                gif.add(each, hundredths);
            }
        }
        return bytes.toByteArray();
    }

    private record Shown(int[] pixels, int hundredths, int wide, int high) {}

    private static List<Shown> read(byte[] gif) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        List<Shown> all = new ArrayList<>();
        int[] canvas = new int[WIDTH * HEIGHT];
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(gif))) {
            reader.setInput(in);
            for (int i = 0; i < reader.getNumImages(true); i++) {
                BufferedImage part = reader.read(i);
                Node root = reader.getImageMetadata(i).getAsTree("javax_imageio_gif_image_1.0");
                int left = number(root, "ImageDescriptor", "imageLeftPosition");
                int top = number(root, "ImageDescriptor", "imageTopPosition");
                for (int y = 0; y < part.getHeight(); y++) {
                    for (int x = 0; x < part.getWidth(); x++) {
                        int argb = part.getRGB(x, y);
                        if (argb >>> 24 != 0) {
                            canvas[(top + y) * WIDTH + left + x] = argb & 0xFFFFFF;
                        }
                    }
                }
                int delay = number(root, "GraphicControlExtension", "delayTime");
                all.add(new Shown(canvas.clone(), delay, part.getWidth(), part.getHeight()));
            }
        } finally {
            reader.dispose();
        }
        return all;
    }

    private static int number(Node root, String element, String attribute) {
        IIOMetadataNode node = (IIOMetadataNode)
                ((IIOMetadataNode) root).getElementsByTagName(element).item(0);
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
