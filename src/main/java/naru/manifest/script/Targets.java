package naru.manifest.script;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.Snapshot;
import naru.simulation.api.Container;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.PodTemplate;

/// What an action is done to: read now, looked up when its time has come.
final class Targets {

    /// The first few names are enough to see what was meant.
    private static final int NAMES_SHOWN = 5;

    private Targets() {}

    /// A container of a pod.
    record Inside(ObjectKey pod, String container) {}

    /// The field of a kind: `statefulset`.
    static String field(Kind kind) {
        return kind.title().toLowerCase(Locale.ROOT);
    }

    /// An object of one of these kinds, by the field of its kind.
    static Function<Snapshot, ObjectKey> object(Fields fields, List<Kind> kinds) {
        String namespace = fields.namespace();
        List<Kind> given = kinds.stream()
                .filter(kind -> fields.find(field(kind)).isPresent())
                .toList();
        if (given.size() != 1) {
            throw fields.oneOf(kinds.stream().map(Targets::field).toList());
        }
        Kind kind = given.getFirst();
        Cursor name = fields.need(field(kind));
        ObjectKey key = new ObjectKey(kind, isClusterWide(kind) ? "" : namespace, name.text());
        return now -> existing(name, key, now);
    }

    private static boolean isClusterWide(Kind kind) {
        return switch (kind) {
            case NODE, NAMESPACE, PERSISTENT_VOLUME, STORAGE_CLASS, VOLUME_ATTACHMENT, PRIORITY_CLASS -> true;
            default -> false;
        };
    }

    private static ObjectKey existing(Cursor where, ObjectKey key, Snapshot now) {
        if (now.object(key).isEmpty()) {
            throw where.plainFault(ProblemKind.OBJECT_NOT_THERE, key.kind().title(), key.name());
        }
        return key;
    }

    /// `node: NAME`, or `node: {of: POD}` for the node that a pod is on.
    static Function<Snapshot, String> node(Fields fields) {
        Cursor cursor = fields.need("node");
        if (!cursor.isMap()) {
            String name = cursor.text();
            return now -> existing(cursor, ObjectKey.node(name), now).name();
        }
        Fields map = fields.inside(cursor);
        Cursor of = map.need("of");
        map.checkThatAllAreKnown();
        String pod = of.text();
        String namespace = fields.namespace();
        return now -> {
            String node = chosen(of, candidates(of, pod, namespace, now), "", 0)
                    .spec()
                    .nodeName();
            if (node.isEmpty()) {
                throw of.plainFault(ProblemKind.POD_WITHOUT_NODE, pod);
            }
            return node;
        };
    }

    /// `pod: NAME`; `pod: {of: NAME, index: 1, on: NODE}`; or the field of a workload, for its first pod. A name is
    /// a pod's, a workload's (its first pod) or the beginning of exactly one pod's.
    static Function<Snapshot, ObjectKey> pod(Fields fields) {
        Function<Snapshot, Pod> pod = found(fields);
        return now -> pod.apply(now).key();
    }

    /// As [#pod], and in it the field `container`, the first where there is none.
    static Function<Snapshot, Inside> container(Fields fields) {
        Function<Snapshot, Pod> pod = found(fields);
        Optional<Cursor> container = fields.find("container");
        return now -> {
            Pod chosen = pod.apply(now);
            return new Inside(
                    chosen.key(),
                    container(container, chosen.name(), chosen.spec().containers()));
        };
    }

    /// The field `container` among those of a workload's template.
    static Function<ObjectKey, Function<Snapshot, String>> containerOfTemplate(Fields fields) {
        Optional<Cursor> container = fields.find("container");
        return key -> now -> {
            List<Container> containers = now.object(key)
                    .flatMap(Templates::of)
                    .map(PodTemplate::spec)
                    .map(spec -> spec.containers())
                    .orElse(List.of());
            return container(container, key.name(), containers);
        };
    }

    private static String container(Optional<Cursor> wanted, String owner, List<Container> containers) {
        List<String> names = containers.stream().map(Container::name).toList();
        if (wanted.isEmpty()) {
            return names.isEmpty() ? "" : names.getFirst();
        }
        String name = wanted.get().text();
        if (!names.contains(name)) {
            throw wanted.get().plainFault(ProblemKind.CONTAINER_NOT_THERE, name, owner, list(names));
        }
        return name;
    }

    private static Function<Snapshot, Pod> found(Fields fields) {
        String namespace = fields.namespace();
        Optional<Cursor> pod = fields.find("pod");
        if (pod.isEmpty()) {
            Function<Snapshot, ObjectKey> workload = object(fields, Search.WORKLOADS);
            Cursor where = fields.cursor();
            return now -> {
                KubeObject owner = now.object(workload.apply(now)).orElseThrow();
                return firstOf(where, owner.name(), new Search(now).podsOf(owner), "", 0);
            };
        }
        Cursor cursor = pod.get();
        if (!cursor.isMap()) {
            String name = cursor.text();
            return now -> chosen(cursor, candidates(cursor, name, namespace, now), "", 0);
        }
        Fields map = fields.inside(cursor);
        String name = map.text("of");
        int index = map.find("index")
                .map(number -> (int) number.whole(0, Integer.MAX_VALUE))
                .orElse(0);
        String node = map.findOn().map(Cursor::text).orElse("");
        map.checkThatAllAreKnown();
        return now -> chosen(cursor, candidates(cursor, name, namespace, now), node, index);
    }

    /// All pods that a name can mean, and whether it means each of them.
    private record Candidates(String name, List<Pod> pods, boolean alike) {}

    private static Candidates candidates(Cursor where, String name, String namespace, Snapshot now) {
        Predicate<ObjectKey> isNamed =
                key -> key.name().equals(name) && key.namespace().equals(namespace);
        Predicate<ObjectKey> beginsSo =
                key -> key.name().startsWith(name) && key.namespace().equals(namespace);
        Search search = new Search(now);
        List<Pod> pods = search.pods(isNamed, beginsSo);
        if (pods.isEmpty()) {
            throw where.plainFault(ProblemKind.OBJECT_NOT_THERE, Kind.POD.title(), name);
        }
        boolean alike = !search.workloads(isNamed, Search.WORKLOADS).isEmpty();
        return new Candidates(name, pods, alike || pods.size() == 1);
    }

    private static Pod chosen(Cursor where, Candidates candidates, String node, int index) {
        if (!candidates.alike && node.isEmpty()) {
            throw where.plainFault(
                    ProblemKind.TARGET_AMBIGUOUS,
                    candidates.name,
                    list(candidates.pods.stream().map(Pod::name).toList()));
        }
        return firstOf(where, candidates.name, candidates.pods, node, index);
    }

    private static Pod firstOf(Cursor where, String name, List<Pod> pods, String node, int index) {
        List<Pod> there = pods.stream()
                .filter(pod -> node.isEmpty() || pod.spec().nodeName().equals(node))
                .sorted(Comparator.comparing(KubeObject::key))
                .toList();
        if (there.size() <= index) {
            throw where.plainFault(ProblemKind.OBJECT_NOT_THERE, Kind.POD.title(), name);
        }
        return there.get(index);
    }

    private static String list(List<String> names) {
        return names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", "))
                + (names.size() > NAMES_SHOWN ? ", …" : "");
    }
}
