package naru.simulation.scheduling;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Labels;

/// Something counted for each topology domain: the nodes whose label of one key has one value.
///
/// Source: `pkg/scheduler/framework/plugins/interpodaffinity/filtering.go`, `topologyToMatchedTermCount`.
final class DomainCounts {

    private final SortedMap<String, SortedMap<String, Long>> counts = new TreeMap<>();

    /// Adds to the domain that a node with these labels is in; nothing if it is in none.
    void add(String topologyKey, Labels node, long amount) {
        if (amount == 0 || !node.has(topologyKey)) {
            return;
        }
        SortedMap<String, Long> ofKey = counts.computeIfAbsent(topologyKey, key -> new TreeMap<>());
        if (ofKey.merge(node.get(topologyKey), amount, Long::sum) == 0) {
            ofKey.remove(node.get(topologyKey));
            if (ofKey.isEmpty()) {
                counts.remove(topologyKey);
            }
        }
    }

    /// What was counted in the domain of this key that a node with these labels is in.
    long at(String topologyKey, Labels node) {
        SortedMap<String, Long> ofKey = counts.get(topologyKey);
        return ofKey == null || !node.has(topologyKey) ? 0 : ofKey.getOrDefault(node.get(topologyKey), 0L);
    }

    /// The sum over all domains that a node with these labels is in.
    long sum(Labels node) {
        long sum = 0;
        for (Map.Entry<String, SortedMap<String, Long>> ofKey : counts.entrySet()) {
            if (node.has(ofKey.getKey())) {
                sum += ofKey.getValue().getOrDefault(node.get(ofKey.getKey()), 0L);
            }
        }
        return sum;
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    DomainCounts copy() {
        DomainCounts copy = new DomainCounts();
        counts.forEach((key, ofKey) -> copy.counts.put(key, new TreeMap<>(ofKey)));
        return copy;
    }
}
