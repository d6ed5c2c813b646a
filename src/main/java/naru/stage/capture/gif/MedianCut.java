package naru.stage.capture.gif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// Heckbert's median cut: the box of colours with the largest error is cut in two at its weighted middle, until there
/// are as many boxes as colours are wanted; each box stands for its most frequent colour, so that flat areas keep
/// theirs exactly.
final class MedianCut {

    private static final int[] CHANNELS = {16, 8, 0};

    private MedianCut() {}

    private record Box(List<Histogram.Entry> entries, int channel, double error) {

        static Box of(List<Histogram.Entry> entries) {
            int widest = 0;
            double largest = -1;
            for (int channel : CHANNELS) {
                double spread = spread(entries, channel);
                if (spread > largest) {
                    widest = channel;
                    largest = spread;
                }
            }
            return new Box(entries, widest, entries.size() > 1 ? largest : -1);
        }

        /// The squared error of a channel; rare colours weigh by the root of their number, or edges would be
        /// lost beside large areas.
        private static double spread(List<Histogram.Entry> entries, int channel) {
            double sum = 0;
            double squares = 0;
            double weights = 0;
            for (Histogram.Entry each : entries) {
                double weight = Math.sqrt(each.count());
                double value = each.channel(channel);
                weights += weight;
                sum += weight * value;
                squares += weight * value * value;
            }
            return squares - sum * sum / weights;
        }

        List<Box> cut() {
            List<Histogram.Entry> sorted = new ArrayList<>(entries);
            sorted.sort(Comparator.comparingInt((Histogram.Entry each) -> each.channel(channel))
                    .thenComparingInt(Histogram.Entry::rgb));
            double half =
                    sorted.stream().mapToDouble(each -> Math.sqrt(each.count())).sum() / 2;
            int at = 1;
            double before = Math.sqrt(sorted.getFirst().count());
            while (at < sorted.size() - 1 && before < half) {
                before += Math.sqrt(sorted.get(at).count());
                at++;
            }
            return List.of(of(List.copyOf(sorted.subList(0, at))), of(List.copyOf(sorted.subList(at, sorted.size()))));
        }

        int colour() {
            return entries.stream()
                    .max(Comparator.comparingLong(Histogram.Entry::count))
                    .orElseThrow()
                    .rgb();
        }
    }

    static int[] of(List<Histogram.Entry> colours, int wanted) {
        PriorityQueue<Box> boxes =
                new PriorityQueue<>(Comparator.comparingDouble(Box::error).reversed());
        boxes.add(Box.of(colours));
        while (boxes.size() < wanted && boxes.element().error() >= 0) {
            boxes.addAll(boxes.remove().cut());
        }
        return boxes.stream().mapToInt(Box::colour).sorted().toArray();
    }
}
