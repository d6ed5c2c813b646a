package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolume.ReclaimPolicy;
import naru.simulation.api.Pod;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.StorageClass.BindingMode;
import naru.simulation.api.Taint;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Disks under random losses of nodes, pods, claims and volumes, with the invariants of storage after every event.
@Execution(ExecutionMode.CONCURRENT)
class RandomStorageTest {

    private static final SimTime END = Worlds.seconds(1800);
    private static final Taint OUT_OF_SERVICE = new Taint(Taint.OUT_OF_SERVICE, "", Taint.Effect.NO_EXECUTE);

    static Stream<Long> seeds() {
        return LongStream.range(0, 10).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noDiskIsEverInTwoPlaces(long seed) {
        Dice dice = new Dice(seed);
        Engine engine = Engine.start(Scenario.of(seed, objects(dice)));
        Snapshot before = new Snapshot(engine.checkpoint());
        int done = 0;
        double time = 0;
        for (int i = 0; time < END.seconds(); i++) {
            time += dice.between(1, 90, "pause", "" + i);
            SimTime end = Worlds.seconds(time);
            while (engine.nextEvent().filter(next -> !next.isAfter(end)).isPresent()) {
                engine.step();
                before = checked(before, engine);
            }
            engine.runUntil(end);
            if (engine.execute(deed(dice, before, "" + i)) instanceof Outcome.Done) {
                done++;
            }
            before = checked(before, engine);
        }
        assertThat(done).as("commands that did something").isGreaterThan(5);
    }

    private static Snapshot checked(Snapshot before, Engine engine) {
        Snapshot now = new Snapshot(engine.checkpoint());
        if (now.checkpoint().api().objects() != before.checkpoint().api().objects()
                || now.checkpoint().kubelets() != before.checkpoint().kubelets()) {
            VolumeInvariants.check(before, now);
        }
        return now;
    }

    private static List<KubeObject> objects(Dice dice) {
        List<KubeObject> objects = new ArrayList<>(Worlds.nodes(3));
        objects.add(
                StorageWorlds.disks(BindingMode.IMMEDIATE, dice.oneOf(List.of(ReclaimPolicy.values()), "policy", "")));
        for (String name : List.of("one", "two", "three")) {
            objects.add(StorageWorlds.claim(name, 1));
            objects.add(using(name));
        }
        return objects;
    }

    /// A Deployment of one pod with a disk: what many people do, and regret when its node is lost.
    private static Deployment using(String claim) {
        Container container = Worlds.container("main", 100, 100)
                .with(draft -> draft.mounts = List.of(new VolumeMount("data", "/data", "", false)));
        Deployment deployment = Worlds.deployment(claim, 1, container);
        return deployment.withSpec(deployment
                .spec()
                .withTemplate(new PodTemplate(
                        deployment.spec().template().labels(),
                        deployment.spec().template().annotations(),
                        deployment
                                .spec()
                                .template()
                                .spec()
                                .with(draft -> draft.volumes =
                                        List.of(new Volume("data", new Volume.Source.Claim(claim, false)))))));
    }

    private static Command deed(Dice dice, Snapshot now, String at) {
        String node = "node-" + (1 + dice.below(3, "node", at));
        String claim = dice.oneOf(List.of("one", "two", "three"), "claim", at);
        List<Command> choices = new ArrayList<>(List.of(
                new Command.StopNode(node),
                new Command.CutNetwork(node),
                new Command.RestoreNode(node),
                new Command.RestoreNode(node),
                new Command.AddTaint(node, OUT_OF_SERVICE),
                new Command.RemoveTaint(node, OUT_OF_SERVICE),
                new Command.RemoveTaint(node, OUT_OF_SERVICE),
                new Command.Scale(deployment(claim), dice.below(3, "scale", at)),
                new Command.Apply(List.of(StorageWorlds.claim(claim, 1))),
                new Command.Delete(new ObjectKey(Kind.PERSISTENT_VOLUME_CLAIM, "default", claim)),
                new Command.SetData(deployment(claim), new TreeMap<>(Map.of("a", "b")))));
        if (!now.pods().isEmpty()) {
            Pod pod = dice.oneOf(now.pods(), "pod", at);
            choices.add(new Command.Delete(pod.key()));
            choices.add(new Command.WriteToVolume(pod.key(), "data", at));
        }
        List<PersistentVolume> volumes = now.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class);
        if (!volumes.isEmpty()) {
            choices.add(new Command.Delete(dice.oneOf(volumes, "volume", at).key()));
        }
        return dice.oneOf(choices, "command", at);
    }

    private static ObjectKey deployment(String name) {
        return new ObjectKey(Kind.DEPLOYMENT, "default", name);
    }
}
