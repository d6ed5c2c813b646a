package naru.simulation.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/// How many bins are needed at the very least, told without searching. Each bound is a proof; the largest counts.
public final class PackingBound {

    private PackingBound() {}

    /// May exceed the number of bins, where they cannot hold the items.
    public static int lower(List<Item> items, List<Bin> bins) {
        if (items.isEmpty()) {
            return 0;
        }
        if (bins.isEmpty()) {
            return 1;
        }
        long[] cpu = items.stream().mapToLong(Item::cpuMilli).sorted().toArray();
        long[] memory = items.stream().mapToLong(Item::memoryBytes).sorted().toArray();
        int bound = bySum(items.size(), bins, Bin::places);
        bound = Math.max(bound, bySum(Arrays.stream(cpu).sum(), bins, Bin::cpuMilli));
        bound = Math.max(bound, bySum(Arrays.stream(memory).sum(), bins, Bin::memoryBytes));
        bound = Math.max(bound, byLargeItems(cpu, largest(bins, Bin::cpuMilli)));
        bound = Math.max(bound, byLargeItems(memory, largest(bins, Bin::memoryBytes)));
        return Math.max(bound, byRivals(items, bins));
    }

    /// The largest bins first, until they hold the sum.
    private static int bySum(long sum, List<Bin> bins, ToLongFunction<Bin> capacity) {
        long[] sizes = bins.stream().mapToLong(capacity).sorted().toArray();
        long left = sum;
        int used = 0;
        for (int i = sizes.length - 1; i >= 0 && left > 0; i--) {
            left -= sizes[i];
            used++;
        }
        return left > 0 ? bins.size() + 1 : Math.max(1, used);
    }

    private static long largest(List<Bin> bins, ToLongFunction<Bin> capacity) {
        return bins.stream().mapToLong(capacity).max().orElse(0);
    }

    /// The bound L2 of Martello and Toth (1990) for one resource. For a threshold: items that leave less than it
    /// need a bin each; so do other items above half a bin, but these leave some room, and what does not fit into
    /// that room of the items from the threshold to half a bin needs more bins.
    private static int byLargeItems(long[] sizes, long capacity) {
        if (capacity <= 0) {
            return 1;
        }
        int best = 1;
        for (long threshold : thresholds(sizes, capacity)) {
            int alone = 0;
            long room = 0;
            long small = 0;
            for (long size : sizes) {
                if (size > capacity / 2) {
                    alone++;
                    room += size > capacity - threshold ? 0 : capacity - size;
                } else if (size >= threshold) {
                    small += size;
                }
            }
            long more = small > room ? Math.ceilDiv(small - room, capacity) : 0;
            best = (int) Math.max(best, alone + more);
        }
        return best;
    }

    private static long[] thresholds(long[] sizes, long capacity) {
        return Arrays.stream(sizes)
                .filter(size -> size <= capacity / 2)
                .distinct()
                .toArray();
    }

    /// Items of which no two go together need a bin each. Such a set is gathered greedily, the largest items first.
    private static int byRivals(List<Item> items, List<Bin> bins) {
        long cpu = Math.max(1, largest(bins, Bin::cpuMilli));
        long memory = Math.max(1, largest(bins, Bin::memoryBytes));
        boolean single = largest(bins, Bin::places) < 2;
        List<Item> order = new ArrayList<>(items);
        order.sort(Comparator.comparingDouble(
                        (Item item) -> Math.max((double) item.cpuMilli() / cpu, (double) item.memoryBytes() / memory))
                .reversed());
        List<Item> rivals = new ArrayList<>();
        for (Item item : order) {
            boolean rivalOfAll = rivals.stream()
                    .allMatch(rival -> single
                            || rival.cpuMilli() + item.cpuMilli() > cpu
                            || rival.memoryBytes() + item.memoryBytes() > memory);
            if (rivalOfAll) {
                rivals.add(item);
            }
        }
        return rivals.size();
    }
}
