package naru.stage.capture.gif;

import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The colours of a GIF: at most 255 that stand for all, and one that leaves what was there before.
///
/// Naru's pictures are flat: few colours and the steps between them at edges, so that one table serves a whole story
/// and nothing needs dithering, which would flicker.
public final class ColourTable {

    /// The index that leaves a pixel as it was.
    static final int UNCHANGED = 255;

    private static final int SIZE = 256;

    private final int[] colours;
    private final Map<Integer, Integer> nearest = new HashMap<>();

    private ColourTable(int[] colours) {
        this.colours = colours;
    }

    /// The table that suits these pictures best.
    ///
    /// @param pictures pixels as `0xRRGGBB`; what stands above that is ignored
    public static ColourTable of(List<int[]> pictures) {
        return new ColourTable(MedianCut.of(Histogram.of(pictures), UNCHANGED));
    }

    /// The index of the colour nearest to a pixel.
    int index(int pixel) {
        return nearest.computeIfAbsent(pixel & 0xFFFFFF, this::search);
    }

    private int search(int pixel) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < colours.length; i++) {
            int distance = distance(colours[i], pixel);
            if (distance < least) {
                best = i;
                least = distance;
            }
        }
        return best;
    }

    /// Green weighs most and blue least, as they do for the eye.
    private static int distance(int one, int other) {
        int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
        int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
        int blue = (one & 0xFF) - (other & 0xFF);
        return 3 * red * red + 4 * green * green + 2 * blue * blue;
    }

    IndexColorModel colorModel() {
        int[] all = Arrays.copyOf(colours, SIZE);
        byte[] red = new byte[SIZE];
        byte[] green = new byte[SIZE];
        byte[] blue = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            red[i] = (byte) (all[i] >> 16);
            green[i] = (byte) (all[i] >> 8);
            blue[i] = (byte) all[i];
        }
        return new IndexColorModel(Byte.SIZE, SIZE, red, green, blue, UNCHANGED);
    }
}
