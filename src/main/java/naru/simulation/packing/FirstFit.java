package naru.simulation.packing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import naru.simulation.packing.PackingResult.Packing;

/// Quick packings that are often the best there is: large items first, each into the first bin in use that holds it,
/// and otherwise into the largest bin that does.
final class FirstFit {

    private FirstFit() {}

    /// The best of several orders of the items; empty if all of them strand an item.
    static Optional<Packing> best(List<Item> items, List<Bin> bins) {
        double cpu = Math.max(1, items.stream().mapToLong(Item::cpuMilli).sum());
        double memory = Math.max(1, items.stream().mapToLong(Item::memoryBytes).sum());
        List<Comparator<Item>> orders = List.of(
                Comparator.comparingDouble(item -> item.cpuMilli() / cpu + item.memoryBytes() / memory),
                Comparator.comparingDouble(item -> Math.max(item.cpuMilli() / cpu, item.memoryBytes() / memory)),
                Comparator.comparingLong(Item::cpuMilli).thenComparingLong(Item::memoryBytes),
                Comparator.comparingLong(Item::memoryBytes).thenComparingLong(Item::cpuMilli));
        List<Integer> binOrder =
                new ArrayList<>(IntStream.range(0, bins.size()).boxed().toList());
        binOrder.sort(Comparator.comparingDouble((Integer bin) ->
                        bins.get(bin).cpuMilli() / cpu + bins.get(bin).memoryBytes() / memory)
                .reversed());
        return orders.stream()
                .flatMap(order -> pack(items, bins, order.reversed(), binOrder).stream())
                .min(Comparator.comparingInt(Packing::bins));
    }

    private static Optional<Packing> pack(
            List<Item> items, List<Bin> bins, Comparator<Item> order, List<Integer> binOrder) {
        List<Integer> itemOrder =
                new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        itemOrder.sort(Comparator.comparing(items::get, order));
        List<Bin> left = new ArrayList<>(bins);
        List<Integer> used = new ArrayList<>();
        List<Integer> unused = new ArrayList<>(binOrder);
        List<Integer> binOf = new ArrayList<>(Collections.nCopies(items.size(), 0));
        for (int index : itemOrder) {
            Item item = items.get(index);
            Optional<Integer> place =
                    used.stream().filter(bin -> left.get(bin).holds(item)).findFirst();
            if (place.isEmpty()) {
                place = unused.stream().filter(bin -> left.get(bin).holds(item)).findFirst();
                if (place.isEmpty()) {
                    return Optional.empty();
                }
                unused.remove((Object) place.get());
                used.add(place.get());
            }
            binOf.set(index, place.get());
            left.set(place.get(), left.get(place.get()).without(item));
        }
        return Optional.of(new Packing(binOf));
    }
}
