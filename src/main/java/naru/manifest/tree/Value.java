package naru.manifest.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A node of a document: what YAML and JSON have in common.
public sealed interface Value {

    Mark mark();

    /// The keyword by which messages name its type.
    String type();

    record Mapping(Mark mark, Map<String, Value> entries) implements Value {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        @Override
        public String type() {
            return "map";
        }
    }

    record Sequence(Mark mark, List<Value> items) implements Value {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String type() {
            return "list";
        }
    }

    /// @param text of a number or a boolean in JSON's form, whatever the file had (`0x10` is 16, `yes` is true)
    record Scalar(Mark mark, ScalarType scalarType, String text) implements Value {
        @Override
        public String type() {
            return scalarType.keyword();
        }
    }

    enum ScalarType {
        TEXT("text"),
        NUMBER("number"),
        BOOLEAN("boolean"),
        NULL("null");

        private final String keyword;

        ScalarType(String keyword) {
            this.keyword = keyword;
        }

        public String keyword() {
            return keyword;
        }
    }
}
