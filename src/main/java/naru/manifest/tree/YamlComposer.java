package naru.manifest.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Value.ScalarType;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;

/// Makes the tree of one YAML document: depth and aliases are bounded, no key comes twice, and keys are texts.
final class YamlComposer {

    private static final String CORE_TAG = "tag:yaml.org,2002:";

    /// An anchored value and how many nodes it stands for.
    private record Anchored(Value value, long nodes) {}

    private final YamlDocuments events;
    private final Map<String, Anchored> anchors = new HashMap<>();
    private long nodes;
    private long aliased;
    private int depth;

    YamlComposer(YamlDocuments events) {
        this.events = events;
    }

    Value document() {
        return node();
    }

    private Value node() {
        Event event = events.next();
        Mark mark = events.last();
        if (event instanceof AliasEvent alias) {
            return alias(alias, mark);
        }
        NodeEvent start = (NodeEvent) event;
        long before = nodes + aliased;
        if (++nodes > Limits.TREE_NODES) {
            throw events.fault(mark, ProblemKind.TREE_TOO_LARGE, Limits.TREE_NODES);
        }
        Value value = switch (start) {
            case ScalarEvent scalar -> scalar(scalar, mark);
            case SequenceStartEvent sequence -> {
                checkTag(sequence.getTag(), "seq", mark);
                yield nested(mark, () -> sequence(mark));
            }
            case MappingStartEvent mapping -> {
                checkTag(mapping.getTag(), "map", mark);
                yield nested(mark, () -> mapping(mark));
            }
            default -> throw new IllegalStateException("no node begins with " + start);
        };
        // Only now: an alias inside of what it stands for is unknown, so that no value contains itself.
        start.getAnchor()
                .ifPresent(anchor -> anchors.put(anchor.getValue(), new Anchored(value, nodes + aliased - before)));
        return value;
    }

    private Value nested(Mark mark, Supplier<Value> inner) {
        if (++depth > Limits.DEPTH) {
            throw events.fault(mark, ProblemKind.NESTED_TOO_DEEP, Limits.DEPTH);
        }
        Value value = inner.get();
        depth--;
        return value;
    }

    private Value alias(AliasEvent alias, Mark mark) {
        String name = alias.getAlias().getValue();
        Anchored anchored = anchors.get(name);
        if (anchored == null) {
            throw events.fault(mark, ProblemKind.ALIAS_UNKNOWN, name);
        }
        aliased += anchored.nodes();
        if (aliased > Limits.ALIASED_NODES) {
            throw events.fault(mark, ProblemKind.ALIASES_TOO_MANY, Limits.ALIASED_NODES);
        }
        return anchored.value();
    }

    private Value scalar(ScalarEvent event, Mark mark) {
        Optional<String> tag = event.getTag();
        if (tag.isEmpty()) {
            return event.isPlain()
                    ? YamlScalars.plain(mark, event.getValue())
                    : new Value.Scalar(mark, ScalarType.TEXT, event.getValue());
        }
        return switch (tag.get()) {
            case "!", CORE_TAG + "str", CORE_TAG + "binary" ->
                new Value.Scalar(mark, ScalarType.TEXT, event.getValue());
            case CORE_TAG + "int", CORE_TAG + "float", CORE_TAG + "bool", CORE_TAG + "null" ->
                YamlScalars.plain(mark, event.getValue());
            default -> throw events.fault(mark, ProblemKind.TAG_UNKNOWN, tag.get());
        };
    }

    private Value sequence(Mark mark) {
        List<Value> items = new ArrayList<>();
        while (events.peek() != Event.ID.SequenceEnd) {
            items.add(node());
        }
        events.next();
        return new Value.Sequence(mark, items);
    }

    private Value mapping(Mark mark) {
        Map<String, Value> entries = new LinkedHashMap<>();
        Map<String, Mark> keys = new HashMap<>();
        List<Value.Mapping> merged = new ArrayList<>();
        while (events.peek() != Event.ID.MappingEnd) {
            boolean mayMerge = events.peek() == Event.ID.Scalar;
            Value keyNode = node();
            Mark keyMark = mayMerge ? keyNode.mark() : events.last();
            String key = key(keyNode, keyMark);
            if (mayMerge && key.equals("<<")) {
                merge(node(), keyMark, merged);
                continue;
            }
            Mark first = keys.putIfAbsent(key, keyMark);
            if (first != null) {
                throw events.fault(keyMark, ProblemKind.DUPLICATE_KEY, key, first.line());
            }
            entries.put(key, node());
        }
        events.next();
        merged.forEach(map -> map.entries().forEach(entries::putIfAbsent));
        return new Value.Mapping(mark, entries);
    }

    private String key(Value key, Mark mark) {
        if (key instanceof Value.Scalar scalar && scalar.scalarType() != ScalarType.NULL) {
            return scalar.text();
        }
        throw events.fault(
                mark, events.isTemplate(mark) ? ProblemKind.TEMPLATE_NOT_RENDERED : ProblemKind.KEY_NOT_TEXT);
    }

    private void merge(Value value, Mark mark, List<Value.Mapping> merged) {
        List<Value> maps = value instanceof Value.Sequence sequence ? sequence.items() : List.of(value);
        for (Value map : maps) {
            if (!(map instanceof Value.Mapping mapping)) {
                throw events.fault(mark, ProblemKind.MERGE_NOT_MAP);
            }
            merged.add(mapping);
        }
    }

    private void checkTag(Optional<String> tag, String expected, Mark mark) {
        if (tag.isPresent() && !tag.get().equals("!") && !tag.get().equals(CORE_TAG + expected)) {
            throw events.fault(mark, ProblemKind.TAG_UNKNOWN, tag.get());
        }
    }
}
