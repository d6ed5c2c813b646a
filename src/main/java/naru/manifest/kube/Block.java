package naru.manifest.kube;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Labels;

/// A map of a manifest that is being written, in the order in which its fields are put. What says nothing is left out:
/// an empty text, an empty list or map, and what is as it would be by default.
///
/// Values are texts, whole numbers, booleans, lists and blocks.
final class Block {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    Map<String, Object> fields() {
        return fields;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Block put(String key, String text) {
        if (!text.isEmpty()) {
            fields.put(key, text);
        }
        return this;
    }

    Block put(String key, Optional<String> text) {
        text.ifPresent(value -> fields.put(key, value));
        return this;
    }

    Block number(String key, long number) {
        fields.put(key, number);
        return this;
    }

    Block number(String key, long number, long fallback) {
        return number == fallback ? this : number(key, number);
    }

    Block number(String key, Optional<? extends Number> number) {
        number.ifPresent(value -> fields.put(key, value.longValue()));
        return this;
    }

    /// Only where it is not as by default.
    Block flag(String key, boolean flag, boolean fallback) {
        if (flag != fallback) {
            fields.put(key, flag);
        }
        return this;
    }

    Block flag(String key, boolean flag) {
        return flag(key, flag, false);
    }

    /// The word of a constant, only where it is not the default's.
    Block word(String key, Enum<?> constant, Enum<?> fallback) {
        return constant == fallback ? this : put(key, Words.of(constant));
    }

    Block put(String key, Block block) {
        if (!block.isEmpty()) {
            fields.put(key, block);
        }
        return this;
    }

    /// Even where it is empty, because that it is there says something.
    Block always(String key, Object value) {
        fields.put(key, value);
        return this;
    }

    Block list(String key, Collection<?> items) {
        if (!items.isEmpty()) {
            fields.put(key, List.copyOf(items));
        }
        return this;
    }

    Block texts(String key, Map<String, String> texts) {
        return put(key, of(texts));
    }

    Block labels(String key, Labels labels) {
        return texts(key, labels.entries());
    }

    static Block of(Map<String, String> texts) {
        Block block = new Block();
        // An empty value is a value here.
        texts.forEach(block::always);
        return block;
    }
}
