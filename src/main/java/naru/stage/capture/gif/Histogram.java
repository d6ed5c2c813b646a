package naru.stage.capture.gif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How often each colour occurs.
final class Histogram {

    /// @param rgb `0xRRGGBB`
    record Entry(int rgb, long count) {
        int channel(int shift) {
            return rgb >> shift & 0xFF;
        }
    }

    private Histogram() {}

    static List<Entry> of(List<int[]> pictures) {
        Map<Integer, Long> counts = new TreeMap<>();
        for (int[] picture : pictures) {
            int i = 0;
            while (i < picture.length) {
                int rgb = picture[i] & 0xFFFFFF;
                int begin = i;
                while (i < picture.length && (picture[i] & 0xFFFFFF) == rgb) {
                    i++;
                }
                counts.merge(rgb, (long) i - begin, Long::sum);
            }
        }
        List<Entry> entries = new ArrayList<>();
        counts.forEach((rgb, count) -> entries.add(new Entry(rgb, count)));
        return entries;
    }
}
