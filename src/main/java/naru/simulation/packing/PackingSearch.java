package naru.simulation.packing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import naru.simulation.packing.PackingResult.Packing;

/// Answers one question for certain: can these items go into at most so many of these bins?
///
/// Depth first, large items first, each into the tightest bin first. It turns back where what is left cannot hold what
/// is left to place, tries only one of several bins that look alike, and never enters a situation again that has
/// failed, in whatever order it came about.
final class PackingSearch {

    /// Situations that failed are remembered up to this many; beyond it the search is slower, not wrong.
    private static final int MAX_REMEMBERED = 200_000;

    private final List<Item> items;
    private final List<Integer> order;
    private final Bin[] left;
    private final boolean[] used;
    private final int mostBins;
    private final Effort effort;
    private final int[] binOf;
    private final long[] cpuToCome;
    private final long[] memoryToCome;
    private final long[] smallestCpu;
    private final long[] smallestMemory;
    private final int[] byCpu;
    private final int[] byMemory;
    private final int[] byPlaces;
    private final Map<Look, Integer> looks = new HashMap<>();
    private final int[] lookOf;
    private final Set<Situation> failed = new HashSet<>();
    private int usedCount;

    /// All that matters of a bin for what is to come.
    private record Look(Bin left, boolean used) {}

    /// How many items are placed, and the bins' looks in any order.
    private record Situation(int placed, List<Integer> looks) {}

    PackingSearch(List<Item> items, List<Bin> bins, int mostBins, Effort effort) {
        this.items = items;
        this.mostBins = mostBins;
        this.effort = effort;
        this.order = largestFirst(items);
        this.left = bins.toArray(Bin[]::new);
        this.used = new boolean[left.length];
        this.binOf = new int[items.size()];
        this.byCpu = decreasing(bins, Bin::cpuMilli);
        this.byMemory = decreasing(bins, Bin::memoryBytes);
        this.byPlaces = decreasing(bins, Bin::places);
        this.lookOf = new int[left.length];
        for (int bin = 0; bin < left.length; bin++) {
            look(bin);
        }
        int count = items.size();
        this.cpuToCome = new long[count + 1];
        this.memoryToCome = new long[count + 1];
        this.smallestCpu = new long[count + 1];
        this.smallestMemory = new long[count + 1];
        smallestCpu[count] = Long.MAX_VALUE;
        smallestMemory[count] = Long.MAX_VALUE;
        for (int i = count - 1; i >= 0; i--) {
            Item item = items.get(order.get(i));
            cpuToCome[i] = cpuToCome[i + 1] + item.cpuMilli();
            memoryToCome[i] = memoryToCome[i + 1] + item.memoryBytes();
            smallestCpu[i] = Math.min(smallestCpu[i + 1], item.cpuMilli());
            smallestMemory[i] = Math.min(smallestMemory[i + 1], item.memoryBytes());
        }
    }

    /// Empty: it cannot be done, unless the effort is over, in which case nothing is known.
    Optional<Packing> run() {
        return place(0) ? Optional.of(new Packing(Arrays.stream(binOf).boxed().toList())) : Optional.empty();
    }

    private boolean place(int placed) {
        if (placed == items.size()) {
            return true;
        }
        if (!effort.step() || !canHoldRest(placed)) {
            return false;
        }
        Situation situation = situation(placed);
        if (failed.contains(situation)) {
            return false;
        }
        int index = order.get(placed);
        for (int bin : choices(items.get(index))) {
            if (placeIn(bin, index, placed)) {
                return true;
            }
            if (effort.isOver()) {
                return false;
            }
        }
        if (failed.size() < MAX_REMEMBERED) {
            failed.add(situation);
        }
        return false;
    }

    private boolean placeIn(int bin, int index, int placed) {
        Bin before = left[bin];
        boolean usedBefore = used[bin];
        int lookBefore = lookOf[bin];
        left[bin] = before.without(items.get(index));
        used[bin] = true;
        usedCount += usedBefore ? 0 : 1;
        look(bin);
        binOf[index] = bin;
        if (place(placed + 1)) {
            return true;
        }
        left[bin] = before;
        used[bin] = usedBefore;
        usedCount -= usedBefore ? 0 : 1;
        lookOf[bin] = lookBefore;
        return false;
    }

    /// One bin of each look that holds the item: those in use by how little they would have left, then fresh ones,
    /// large ones first.
    private List<Integer> choices(Item item) {
        List<Integer> choices = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int bin = 0; bin < left.length; bin++) {
            if (left[bin].holds(item) && (used[bin] || usedCount < mostBins) && seen.add(lookOf[bin])) {
                choices.add(bin);
            }
        }
        choices.sort(Comparator.comparing((Integer bin) -> !used[bin])
                .thenComparingDouble(bin -> used[bin] ? size(left[bin]) : -size(left[bin])));
        return choices;
    }

    private double size(Bin bin) {
        return (double) bin.cpuMilli() / Math.max(1, cpuToCome[0])
                + (double) bin.memoryBytes() / Math.max(1, memoryToCome[0]);
    }

    /// Adds up what the bins in use have left, where anything still fits, and the largest of the fresh ones.
    private boolean canHoldRest(int placed) {
        long cpu = 0;
        long memory = 0;
        long places = 0;
        for (int bin = 0; bin < left.length; bin++) {
            Bin rest = left[bin];
            if (used[bin]
                    && rest.places() > 0
                    && rest.cpuMilli() >= smallestCpu[placed]
                    && rest.memoryBytes() >= smallestMemory[placed]) {
                cpu += rest.cpuMilli();
                memory += rest.memoryBytes();
                places += rest.places();
            }
        }
        return cpu + fresh(byCpu, Bin::cpuMilli) >= cpuToCome[placed]
                && memory + fresh(byMemory, Bin::memoryBytes) >= memoryToCome[placed]
                && places + fresh(byPlaces, Bin::places) >= items.size() - placed;
    }

    private long fresh(int[] largestFirst, ToLongFunction<Bin> capacity) {
        long sum = 0;
        int more = mostBins - usedCount;
        for (int i = 0; i < largestFirst.length && more > 0; i++) {
            int bin = largestFirst[i];
            if (!used[bin]) {
                sum += capacity.applyAsLong(left[bin]);
                more--;
            }
        }
        return sum;
    }

    private void look(int bin) {
        Look look = new Look(left[bin], used[bin]);
        Integer known = looks.get(look);
        if (known == null) {
            known = looks.size();
            looks.put(look, known);
        }
        lookOf[bin] = known;
    }

    private Situation situation(int placed) {
        return new Situation(placed, Arrays.stream(lookOf).sorted().boxed().toList());
    }

    private static List<Integer> largestFirst(List<Item> items) {
        double cpu = Math.max(1, items.stream().mapToLong(Item::cpuMilli).sum());
        double memory = Math.max(1, items.stream().mapToLong(Item::memoryBytes).sum());
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        order.sort(Comparator.comparingDouble((Integer i) ->
                        Math.max(items.get(i).cpuMilli() / cpu, items.get(i).memoryBytes() / memory))
                .reversed());
        return Collections.unmodifiableList(order);
    }

    private static int[] decreasing(List<Bin> bins, ToLongFunction<Bin> capacity) {
        return IntStream.range(0, bins.size())
                .boxed()
                .sorted(Comparator.comparingLong((Integer bin) -> capacity.applyAsLong(bins.get(bin)))
                        .reversed())
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
