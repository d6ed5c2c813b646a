package naru.simulation.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// Values by key that are not for everybody. Only who may read it protects it: base64 is an encoding, not encryption.
///
/// @param data base64, as the API carries it
public record Secret(ObjectMeta meta, String type, SortedMap<String, String> data, boolean immutable)
        implements KubeObject {

    public static final String OPAQUE = "Opaque";

    /// Source: `pkg/apis/core/types.go`, `MaxSecretSize`: 1 MiB over all values.
    public static final int MAX_BYTES = 1 << 20;

    public Secret {
        data = Collections.unmodifiableSortedMap(new TreeMap<>(data));
    }

    /// From values as they are (`stringData`).
    public static Secret of(ObjectMeta meta, SortedMap<String, String> values) {
        return new Secret(meta, OPAQUE, encoded(values), false);
    }

    /// The values as base64.
    public static SortedMap<String, String> encoded(SortedMap<String, String> values) {
        SortedMap<String, String> data = new TreeMap<>();
        values.forEach((key, value) ->
                data.put(key, Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8))));
        return data;
    }

    /// A value as whoever reads it has it after `base64 -d`; empty if there is no such key.
    public String decoded(String key) {
        String value = data.getOrDefault(key, "");
        return new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8);
    }

    @Override
    public Kind kind() {
        return Kind.SECRET;
    }

    @Override
    public Secret withMeta(ObjectMeta next) {
        return new Secret(next, type, data, immutable);
    }

    public Secret withData(SortedMap<String, String> next) {
        return new Secret(meta, type, next, immutable);
    }
}
