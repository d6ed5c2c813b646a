package naru.content.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.content.Mission;
import naru.manifest.NodeSpecs;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.manifest.kube.Cluster;
import naru.manifest.kube.Manifests;
import naru.manifest.script.Beside;
import naru.manifest.tree.Cursor;
import naru.manifest.tree.Documents;
import naru.manifest.tree.Fault;
import naru.simulation.Scenario;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;

/// Reads a mission and the manifest of its world.
public final class MissionReader {

    private static final long SEED = 1;
    private static final Map<String, SchedulerProfile> PROFILES = new TreeMap<>(Map.of(
            "spread", SchedulerProfile.of(ScoringStrategy.SPREAD),
            "pack", SchedulerProfile.of(ScoringStrategy.PACK)));

    private MissionReader() {}

    /// @param name by which problems name the content
    /// @param beside where the manifest of its world is, and whatever its actions apply
    public static Reading<Mission> read(String name, byte[] content, Beside beside) {
        List<Cursor> documents = new ArrayList<>();
        try {
            Documents.read(name, new ByteArrayInputStream(content), documents::add);
            return mission(documents.getFirst(), beside);
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        } catch (IOException unreadable) {
            return Reading.failed(
                    Problem.of(name, ProblemKind.FILE_UNREADABLE, String.valueOf(unreadable.getMessage())));
        }
    }

    private static Reading<Mission> mission(Cursor root, Beside beside) throws IOException {
        Fields.only(root, "id", "claims", "world", "start", "steps");
        Cursor world = root.need("world");
        Fields.only(world, "file", "nodes", "seed", "scoring", "scheduler");
        return switch (objects(world, beside)) {
            case Reading.Failed<List<KubeObject>>(var problem) -> Reading.failed(problem);
            case Reading.Read<List<KubeObject>>(var objects, var notices) ->
                new Reading.Read<>(
                        new Mission(
                                root.need("id").text(),
                                root.items("claims").stream().map(Cursor::text).toList(),
                                scenario(world, objects),
                                SimTime.ZERO.plus(Fields.span(root.need("start"))),
                                StepReader.read(root.need("steps"), beside)),
                        notices);
        };
    }

    private static Reading<List<KubeObject>> objects(Cursor world, Beside beside) throws IOException {
        List<Node> nodes = new ArrayList<>();
        if (world.find("nodes").isPresent()) {
            Cursor given = world.need("nodes");
            switch (NodeSpecs.parse(given.place().file(), given.text())) {
                case Reading.Failed<List<Node>>(var problem) -> throw new Fault(problem);
                case Reading.Read<List<Node>>(var read, var notices) -> nodes.addAll(read);
            }
        }
        String file = world.need("file").text();
        return switch (Manifests.read(file, beside.read(file), nodes)) {
            case Reading.Failed<Cluster>(var problem) -> Reading.failed(problem);
            case Reading.Read<Cluster>(var cluster, var notices) -> {
                List<KubeObject> objects = new ArrayList<>(nodes);
                objects.addAll(cluster.objects());
                yield new Reading.Read<>(objects, notices);
            }
        };
    }

    private static Scenario scenario(Cursor world, List<KubeObject> objects) {
        return new Scenario(
                world.find("seed").map(seed -> seed.whole(0, Long.MAX_VALUE)).orElse(SEED),
                world.choice("scoring", PROFILES, SchedulerProfile.DEFAULT),
                world.flag("scheduler", true),
                objects,
                List.of());
    }
}
