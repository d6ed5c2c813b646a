package naru.manifest.script;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.kube.Cluster;
import naru.manifest.kube.Manifests;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Fault;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;

/// `apply` and `delete`.
final class ObjectVerbs {

    private ObjectVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("apply", ObjectVerbs::apply);
        verbs.put("delete", ObjectVerbs::delete);
        return verbs;
    }

    private static Action apply(Fields fields) {
        Optional<Cursor> inline = fields.find("objects");
        Optional<Cursor> file = fields.find("file");
        if (inline.isPresent() == file.isPresent()) {
            throw fields.oneOf(List.of("objects", "file"));
        }
        List<KubeObject> objects =
                inline.map(list -> objects(list, fields)).orElseGet(() -> objectsOf(file.orElseThrow(), fields));
        return now -> new Command.Apply(objects);
    }

    private static List<KubeObject> objects(Cursor list, Fields fields) {
        Reading.Read<Cluster> read = Manifests.objects(list);
        fields.notice(read.notices());
        return read.value().objects();
    }

    private static List<KubeObject> objectsOf(Cursor file, Fields fields) {
        try {
            return switch (Manifests.read(file.text(), fields.beside().read(file.text()), List.of())) {
                case Reading.Read<Cluster>(Cluster cluster, var notices) -> {
                    fields.notice(notices);
                    yield cluster.objects();
                }
                case Reading.Failed<Cluster>(var problem) -> throw new Fault(problem);
            };
        } catch (IOException missing) {
            throw file.plainFault(ProblemKind.FILE_BESIDE_MISSING, file.text());
        }
    }

    private static Action delete(Fields fields) {
        Optional<Cursor> pod = fields.find("pod");
        if (pod.isPresent()) {
            Function<Snapshot, ObjectKey> target = Targets.pod(fields);
            return now -> new Command.Delete(target.apply(now));
        }
        Function<Snapshot, ObjectKey> target = Targets.object(fields, Arrays.asList(Kind.values()));
        return now -> new Command.Delete(target.apply(now));
    }
}
