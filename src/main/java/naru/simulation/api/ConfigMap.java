package naru.simulation.api;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Settings by key, kept apart from the image.
public record ConfigMap(ObjectMeta meta, SortedMap<String, String> data, boolean immutable) implements KubeObject {

    public ConfigMap {
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    @Override
    public Kind kind() {
        return Kind.CONFIG_MAP;
    }

    @Override
    public ConfigMap withMeta(ObjectMeta next) {
        return new ConfigMap(next, data, immutable);
    }

    public ConfigMap withData(SortedMap<String, String> next) {
        return new ConfigMap(meta, next, immutable);
    }
}
