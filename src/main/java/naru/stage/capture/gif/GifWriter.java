package naru.stage.capture.gif;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.ImageOutputStream;

/// Writes an animated GIF picture by picture. Of each only the rectangle that changed is written, and within it what
/// stayed the same is left out; pictures that do not differ only last longer.
public final class GifWriter implements Closeable {

    private final int width;
    private final int height;
    private final ColourTable table;
    private final IndexColorModel colours;
    private final ImageWriter writer;
    private final ImageOutputStream out;
    private final byte[] shown;
    private Optional<Pending> pending = Optional.empty();
    private boolean begun;

    /// A picture whose time is not over.
    private record Pending(BufferedImage image, int x, int y, int hundredths) {
        Pending longer(int more) {
            return new Pending(image, x, y, hundredths + more);
        }
    }

    /// @param target is not closed
    public GifWriter(OutputStream target, int width, int height, ColourTable table) throws IOException {
        this.width = width;
        this.height = height;
        this.table = table;
        colours = table.colorModel();
        shown = new byte[width * height];
        writer = ImageIO.getImageWritersByFormatName("gif").next();
        ImageIO.setUseCache(false);
        out = Objects.requireNonNull(ImageIO.createImageOutputStream(target));
        writer.setOutput(out);
        IIOMetadata stream = writer.getDefaultStreamMetadata(writer.getDefaultWriteParam());
        GifMetadata.screen(stream, width, height, colours);
        writer.prepareWriteSequence(stream);
    }

    /// @param pixels `0xRRGGBB`, row by row; what stands above that is ignored
    /// @param hundredths of a second that it is shown
    public void add(int[] pixels, int hundredths) throws IOException {
        byte[] next = new byte[shown.length];
        for (int i = 0; i < next.length; i++) {
            // Areas are flat: the pixel to the left is the same most of the time.
            next[i] = i > 0 && pixels[i] == pixels[i - 1] ? next[i - 1] : (byte) table.index(pixels[i]);
        }
        if (pending.isPresent() && Arrays.equals(next, shown)) {
            pending = Optional.of(pending.get().longer(hundredths));
            return;
        }
        Pending fresh = pending.isEmpty() ? whole(next, hundredths) : changed(next, hundredths);
        flush();
        pending = Optional.of(fresh);
        System.arraycopy(next, 0, shown, 0, shown.length);
    }

    private Pending whole(byte[] next, int hundredths) {
        return new Pending(image(next, 0, 0, width, height, false), 0, 0, hundredths);
    }

    private Pending changed(byte[] next, int hundredths) {
        int left = width;
        int right = -1;
        int top = height;
        int bottom = -1;
        for (int y = 0; y < height; y++) {
            int row = y * width;
            int first = Arrays.mismatch(next, row, row + width, shown, row, row + width);
            if (first >= 0) {
                int last = width - 1;
                while (next[row + last] == shown[row + last]) {
                    last--;
                }
                left = Math.min(left, first);
                right = Math.max(right, last);
                top = Math.min(top, y);
                bottom = y;
            }
        }
        BufferedImage image = image(next, left, top, right - left + 1, bottom - top + 1, true);
        return new Pending(image, left, top, hundredths);
    }

    private BufferedImage image(byte[] next, int left, int top, int wide, int high, boolean onlyChanges) {
        BufferedImage image = new BufferedImage(wide, high, BufferedImage.TYPE_BYTE_INDEXED, colours);
        byte[] row = new byte[wide];
        for (int y = 0; y < high; y++) {
            int begin = (top + y) * width + left;
            for (int x = 0; x < wide; x++) {
                boolean same = onlyChanges && next[begin + x] == shown[begin + x];
                row[x] = same ? (byte) ColourTable.UNCHANGED : next[begin + x];
            }
            image.getRaster().setDataElements(0, y, wide, 1, row);
        }
        return image;
    }

    private void flush() throws IOException {
        if (pending.isEmpty()) {
            return;
        }
        Pending last = pending.get();
        ImageTypeSpecifier type = ImageTypeSpecifier.createFromRenderedImage(last.image());
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, writer.getDefaultWriteParam());
        GifMetadata.image(metadata, last.x(), last.y(), last.hundredths(), ColourTable.UNCHANGED);
        if (!begun) {
            GifMetadata.repeat(metadata);
            begun = true;
        }
        writer.writeToSequence(new IIOImage(last.image(), null, metadata), writer.getDefaultWriteParam());
        pending = Optional.empty();
    }

    @Override
    public void close() throws IOException {
        try {
            flush();
            writer.endWriteSequence();
            out.flush();
        } finally {
            out.close();
            writer.dispose();
        }
    }
}
