package naru.simulation.packing;

/// Somewhere to place things, such as a node: what is free on it.
///
/// @param places how many items it can take at most, whatever their size
public record Bin(long cpuMilli, long memoryBytes, int places) {

    boolean holds(Item item) {
        return places > 0 && item.cpuMilli() <= cpuMilli && item.memoryBytes() <= memoryBytes;
    }

    Bin without(Item item) {
        return new Bin(cpuMilli - item.cpuMilli(), memoryBytes - item.memoryBytes(), places - 1);
    }
}
