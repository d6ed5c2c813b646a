package naru.stage.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.manifest.NodeSpecs;
import naru.manifest.Problem;
import naru.manifest.Reading;
import naru.manifest.kube.Manifests;
import naru.simulation.Command;
import naru.simulation.Scenario;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerProfile;
import naru.stage.playback.Recording;

/// What a newcomer sees: a web shop that runs, and two pods that wait for somebody to place them, because the scheduler
/// has just been stopped.
public final class FirstScene {

    /// When the pods have come to wait.
    public static final SimTime START = SimTime.ofSeconds(60);

    private static final String NODES = "3x2cpu4Gi";
    private static final String SHOP = "/assets/examples/web-shop.yaml";
    private static final String WAITING = "/assets/scenes/waiting.yaml";
    private static final Duration STOPPED = Duration.ofSeconds(50);
    private static final Duration BROUGHT = Duration.ofSeconds(55);
    private static final long SEED = 1;

    private FirstScene() {}

    public static Opening opening() {
        return new Opening("scene.first", recording(), START);
    }

    private static Recording recording() {
        List<Node> nodes = orThrow(NodeSpecs.parse(NODES, NODES));
        List<KubeObject> objects = new ArrayList<>(nodes);
        objects.addAll(read(SHOP, nodes));
        List<Command.Timed> script = List.of(
                new Command.Timed(STOPPED, new Command.RunScheduler(false)),
                new Command.Timed(BROUGHT, new Command.Apply(read(WAITING, nodes))));
        return Recording.of(new Scenario(SEED, SchedulerProfile.DEFAULT, true, objects, script));
    }

    private static List<KubeObject> read(String resource, List<Node> nodes) {
        try (InputStream in = FirstScene.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing: " + resource);
            }
            return orThrow(Manifests.read(resource, in.readAllBytes(), nodes)).objects();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T orThrow(Reading<T> reading) {
        return switch (reading) {
            case Reading.Read<T>(T value, var notices) -> value;
            case Reading.Failed<T>(Problem problem) -> throw new IllegalStateException("Cannot be read: " + problem);
        };
    }
}
