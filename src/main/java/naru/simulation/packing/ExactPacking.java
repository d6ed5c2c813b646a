package naru.simulation.packing;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import naru.simulation.packing.PackingResult.Cancelled;
import naru.simulation.packing.PackingResult.Impossible;
import naru.simulation.packing.PackingResult.Packing;
import naru.simulation.packing.PackingResult.Proven;

/// Finds the fewest bins that hold all items, and proves it: it packs quickly, works out how few bins could possibly
/// do, and closes the gap from below by searching, one number of bins after another.
///
/// Pure: the same input gives the same result, except for when `cancelled` says so.
public final class ExactPacking {

    /// Beyond this many items there is no search, only the quick packing and the bound: the search goes one call
    /// deeper for each item, and has no hope there anyway.
    private static final int MOST_SEARCHED = 500;

    private ExactPacking() {}

    /// How many bins of one kind are needed.
    public static PackingResult solve(List<Item> items, Bin bin, BooleanSupplier cancelled, long budget) {
        return solve(items, Collections.nCopies(items.size(), bin), cancelled, budget);
    }

    /// The fewest of these bins that do.
    ///
    /// @param cancelled asked now and then; once it says true, the search ends
    /// @param budget how many steps to search at most (some hundred thousand a second)
    public static PackingResult solve(List<Item> items, List<Bin> bins, BooleanSupplier cancelled, long budget) {
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (bins.stream().noneMatch(bin -> bin.holds(item))) {
                return new Impossible(OptionalInt.of(i));
            }
        }
        List<Bin> capped = capped(items, bins);
        Optional<Packing> best = FirstFit.best(items, capped);
        int lower = PackingBound.lower(items, capped);
        Effort effort = new Effort(cancelled, items.size() > MOST_SEARCHED ? 0 : budget);
        while (lower < best.map(Packing::bins).orElse(bins.size() + 1)) {
            Optional<Packing> found = new PackingSearch(items, capped, lower, effort).run();
            if (found.isPresent()) {
                return new Proven(found.get().bins(), found.get());
            }
            if (effort.isOver()) {
                return new Cancelled(lower, best);
            }
            lower++;
        }
        return best.<PackingResult>map(packing -> new Proven(packing.bins(), packing))
                .orElseGet(() -> new Impossible(OptionalInt.empty()));
    }

    /// No bin larger than all items together, so that sums stay within 64 bits, and none that owes anything.
    private static List<Bin> capped(List<Item> items, List<Bin> bins) {
        long cpu = items.stream().mapToLong(Item::cpuMilli).reduce(0, Math::addExact);
        long memory = items.stream().mapToLong(Item::memoryBytes).reduce(0, Math::addExact);
        return bins.stream()
                .map(bin -> bin.cpuMilli() < 0 || bin.memoryBytes() < 0
                        ? new Bin(0, 0, 0)
                        : new Bin(
                                Math.min(cpu, bin.cpuMilli()),
                                Math.min(memory, bin.memoryBytes()),
                                Math.clamp(bin.places(), 0, items.size())))
                .toList();
    }
}
