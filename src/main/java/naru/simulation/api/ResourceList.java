package naru.simulation.api;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongBinaryOperator;

/// Amounts by resource name: `cpu` in millicores, `memory` and `ephemeral-storage` in bytes, everything else in units.
///
/// Whether a name is there matters: scoring assumes a default where a request is missing, and none where it is zero.
public record ResourceList(SortedMap<String, Long> amounts) {

    public static final String CPU = "cpu";
    public static final String MEMORY = "memory";
    public static final String EPHEMERAL_STORAGE = "ephemeral-storage";
    public static final String PODS = "pods";

    public static final ResourceList NONE = new ResourceList(new TreeMap<>());

    public ResourceList {
        amounts = Collections.unmodifiableSortedMap(new TreeMap<>(amounts));
    }

    public static ResourceList of(Map<String, Long> amounts) {
        return amounts.isEmpty() ? NONE : new ResourceList(new TreeMap<>(amounts));
    }

    public static ResourceList of(long cpuMilli, long memoryBytes) {
        return of(Map.of(CPU, cpuMilli, MEMORY, memoryBytes));
    }

    public boolean has(String name) {
        return amounts.containsKey(name);
    }

    public boolean isEmpty() {
        return amounts.isEmpty();
    }

    /// The amount of `name`, 0 where it is missing.
    public long get(String name) {
        return amounts.getOrDefault(name, 0L);
    }

    public long cpuMilli() {
        return get(CPU);
    }

    public long memoryBytes() {
        return get(MEMORY);
    }

    public ResourceList with(String name, long amount) {
        SortedMap<String, Long> more = new TreeMap<>(amounts);
        more.put(name, amount);
        return new ResourceList(more);
    }

    public ResourceList plus(ResourceList other) {
        return merged(other, Math::addExact);
    }

    /// The larger of the two for each name.
    public ResourceList max(ResourceList other) {
        return merged(other, Math::max);
    }

    private ResourceList merged(ResourceList other, LongBinaryOperator operator) {
        if (other.amounts.isEmpty()) {
            return this;
        }
        SortedMap<String, Long> merged = new TreeMap<>(amounts);
        other.amounts.forEach((name, amount) -> merged.merge(name, amount, operator::applyAsLong));
        return new ResourceList(merged);
    }

    @Override
    public String toString() {
        return amounts.toString();
    }
}
