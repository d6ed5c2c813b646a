package naru.simulation.packing;

/// Something to place, such as a pod: its requests, none of them negative.
public record Item(long cpuMilli, long memoryBytes) {

    public Item {
        if (cpuMilli < 0 || memoryBytes < 0) {
            throw new IllegalArgumentException(cpuMilli + ", " + memoryBytes);
        }
    }
}
