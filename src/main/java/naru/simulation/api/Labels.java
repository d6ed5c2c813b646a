package naru.simulation.api;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Key and value pairs, sorted by key (labels, annotations, node selectors).
public record Labels(SortedMap<String, String> entries) {

    public static final Labels NONE = new Labels(new TreeMap<>());

    public Labels {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    public static Labels of(Map<String, String> entries) {
        return entries.isEmpty() ? NONE : new Labels(new TreeMap<>(entries));
    }

    public static Labels of(String key, String value) {
        return of(Map.of(key, value));
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /// The value at `key`, empty where there is none (as in Go).
    public String get(String key) {
        return entries.getOrDefault(key, "");
    }

    public Labels with(String key, String value) {
        SortedMap<String, String> more = new TreeMap<>(entries);
        more.put(key, value);
        return new Labels(more);
    }

    /// Whether every pair of `wanted` is among these (`nodeSelector`, a Service's selector).
    public boolean containsAll(Labels wanted) {
        return wanted.entries.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(entries.get(entry.getKey())));
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    @Override
    public String toString() {
        return entries.toString();
    }
}
