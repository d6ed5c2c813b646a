package naru.simulation.packing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import naru.simulation.kernel.Dice;
import naru.simulation.packing.PackingResult.Cancelled;
import naru.simulation.packing.PackingResult.Impossible;
import naru.simulation.packing.PackingResult.Packing;
import naru.simulation.packing.PackingResult.Proven;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class ExactPackingTest {

    private static final long PLENTY = 10_000_000;

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTryingEverything(int seed) {
        Dice dice = new Dice(seed);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 1 + dice.below(7, "items", ""); i++) {
            items.add(new Item(dice.below(7, "cpu", "" + i), dice.below(7, "memory", "" + i)));
        }
        List<Bin> bins = new ArrayList<>();
        boolean alike = dice.below(2, "alike", "") == 0;
        for (int i = 0; i < 1 + dice.below(5, "bins", ""); i++) {
            String which = alike ? "one" : "" + i;
            bins.add(new Bin(
                    3 + dice.below(9, "bin-cpu", which),
                    3 + dice.below(9, "bin-memory", which),
                    1 + dice.below(5, "places", which)));
        }

        PackingResult result = ExactPacking.solve(items, bins, () -> false, PLENTY);
        int fewest = fewest(items, bins);

        switch (result) {
            case Proven(int used, Packing packing) -> {
                assertThat(used).isEqualTo(fewest).isEqualTo(packing.bins());
                assertHolds(items, bins, packing);
                assertThat(PackingBound.lower(items, bins)).isLessThanOrEqualTo(fewest);
            }
            case Impossible impossible -> assertThat(fewest).isEqualTo(Integer.MAX_VALUE);
            case Cancelled cancelled -> throw new AssertionError(cancelled);
        }
    }

    private static void assertHolds(List<Item> items, List<Bin> bins, Packing packing) {
        List<Bin> left = new ArrayList<>(bins);
        for (int i = 0; i < items.size(); i++) {
            int bin = packing.binOf().get(i);
            assertThat(left.get(bin).holds(items.get(i))).isTrue();
            left.set(bin, left.get(bin).without(items.get(i)));
        }
    }

    private static int fewest(List<Item> items, List<Bin> bins) {
        return fewest(items, 0, new ArrayList<>(bins), new boolean[bins.size()]);
    }

    private static int fewest(List<Item> items, int next, List<Bin> left, boolean[] used) {
        if (next == items.size()) {
            int count = 0;
            for (boolean one : used) {
                count += one ? 1 : 0;
            }
            return count;
        }
        int best = Integer.MAX_VALUE;
        for (int bin = 0; bin < left.size(); bin++) {
            Bin before = left.get(bin);
            if (before.holds(items.get(next))) {
                boolean was = used[bin];
                left.set(bin, before.without(items.get(next)));
                used[bin] = true;
                best = Math.min(best, fewest(items, next + 1, left, used));
                left.set(bin, before);
                used[bin] = was;
            }
        }
        return best;
    }

    /// Or else there would be no need to search.
    @Test
    void findsWhatFirstFitMisses() {
        Bin bin = new Bin(2000, 2000, 110);
        int better = 0;
        for (int seed = 0; seed < 40; seed++) {
            Dice dice = new Dice(seed);
            List<Item> items = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                items.add(new Item(50 * dice.below(20, "cpu", "" + i), 50 * dice.below(20, "memory", "" + i)));
            }
            List<Bin> bins = Collections.nCopies(items.size(), bin);
            int quick = FirstFit.best(items, bins).orElseThrow().bins();
            PackingResult result = ExactPacking.solve(items, bins, () -> false, PLENTY);
            assertThat(result)
                    .isInstanceOfSatisfying(
                            Proven.class, proven -> assertThat(proven.bins()).isLessThanOrEqualTo(quick));
            better += ((Proven) result).bins() < quick ? 1 : 0;
        }

        assertThat(better).isPositive();
    }

    @Test
    void aPodTooLargeForEveryNodeIsNamed() {
        List<Item> items = List.of(new Item(1, 1), new Item(5, 1));

        assertThat(ExactPacking.solve(items, List.of(new Bin(4, 4, 9), new Bin(4, 9, 9)), () -> false, PLENTY))
                .isEqualTo(new Impossible(OptionalInt.of(1)));
        assertThat(ExactPacking.solve(
                        List.of(new Item(3, 3), new Item(3, 3)), List.of(new Bin(4, 4, 9)), () -> false, 9))
                .isEqualTo(new Impossible(OptionalInt.empty()));
    }

    @Test
    void nothingNeedsNoNode() {
        assertThat(ExactPacking.solve(List.of(), new Bin(1, 1, 1), () -> false, PLENTY))
                .isEqualTo(new Proven(0, new Packing(List.of())));
    }

    @Test
    void nodesThatOweCannotHelp() {
        List<Bin> bins = List.of(new Bin(-5, 10, 10), new Bin(4, 4, 10), new Bin(4, 4, 10));

        assertThat(ExactPacking.solve(Collections.nCopies(4, new Item(2, 2)), bins, () -> false, PLENTY))
                .isInstanceOfSatisfying(
                        Proven.class, proven -> assertThat(proven.bins()).isEqualTo(2));
    }

    @Test
    void stopsWhenToldTo() {
        Dice dice = new Dice(3);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            items.add(new Item(100 + dice.below(300, "cpu", "" + i), 100 + dice.below(300, "memory", "" + i)));
        }
        Bin bin = new Bin(1000, 1000, 110);
        AtomicInteger asked = new AtomicInteger();

        PackingResult byPerson = ExactPacking.solve(items, bin, () -> asked.incrementAndGet() > 3, Long.MAX_VALUE);
        PackingResult byBudget = ExactPacking.solve(items, bin, () -> false, 1000);

        for (PackingResult result : List.of(byPerson, byBudget)) {
            assertThat(result).isInstanceOfSatisfying(Cancelled.class, cancelled -> {
                assertThat(cancelled.best()).isPresent();
                assertThat(cancelled.lower())
                        .isLessThan(cancelled.best().orElseThrow().bins());
                assertHolds(
                        items,
                        Collections.nCopies(items.size(), bin),
                        cancelled.best().orElseThrow());
            });
        }
    }

    /// As many pods as a real cluster has: the quick packing and the bound answer, without a search as deep as
    /// that.
    @Test
    void thousandsOfPodsAreBoundedAndNotSearched() {
        List<Item> items = new ArrayList<>();
        List<Bin> bins = new ArrayList<>();
        Dice dice = new Dice(1);
        for (int i = 0; i < 8_000; i++) {
            items.add(new Item(
                    100 + dice.below(8_000, "cpu", "" + i), (1L << 30) + dice.below(1 << 30, "memory", "" + i)));
        }
        for (int i = 0; i < 1_500; i++) {
            bins.add(new Bin(32_000, 128L << 30, 110));
        }
        assertThat(ExactPacking.solve(items, bins, () -> false, 3_000_000))
                .isInstanceOfSatisfying(
                        PackingResult.Cancelled.class,
                        open -> assertThat(open.lower()).isBetween(900, 1_100));
    }
}
