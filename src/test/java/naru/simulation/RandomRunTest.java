package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.Taint;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Random commands and faults over twenty minutes, with every invariant after every single event. A failure names its
/// seed.
class RandomRunTest {

    private static final SimTime END = Worlds.seconds(1200);

    static Stream<Long> seeds() {
        return LongStream.range(0, 25).boxed();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void invariantsHoldAfterEveryEvent(long seed) {
        Dice dice = new Dice(seed);
        Engine engine = Engine.start(randomScenario(dice, seed));
        Invariants invariants = new Invariants();
        int done = 0;
        double time = 0;
        for (int i = 0; time < END.seconds(); i++) {
            time += dice.between(1, 40, "pause", "" + i);
            runChecked(engine, invariants, Worlds.seconds(time));
            if (engine.execute(randomCommand(dice, new Snapshot(engine.checkpoint()), "" + i))
                    instanceof Outcome.Done) {
                done++;
            }
            invariants.check(engine.checkpoint());
        }
        assertThat(done).as("commands that did something").isGreaterThan(5);
    }

    private static void runChecked(Engine engine, Invariants invariants, SimTime end) {
        while (engine.nextEvent().filter(next -> !next.isAfter(end)).isPresent()) {
            engine.step();
            invariants.check(engine.checkpoint());
        }
        engine.runUntil(end);
    }

    private static Scenario randomScenario(Dice dice, long seed) {
        List<KubeObject> objects = Worlds.nodes(2 + dice.below(4, "nodes", ""));
        for (int i = 0; i < 2 + dice.below(4, "deployments", ""); i++) {
            String name = "app" + i;
            objects.add(Worlds.deployment(
                    name,
                    1 + dice.below(5, "replicas", name),
                    dice.below(2, "probes", name) == 0
                            ? Worlds.probed(name, 100 + dice.below(6, "cpu", name) * 100L, 128)
                            : Worlds.container(name, 100, 100 + dice.below(10, "memory", name) * 100L)));
            objects.add(Worlds.service(name));
        }
        objects.add(Worlds.pod("lonely", 200, 200));
        return Scenario.of(seed, objects);
    }

    private static Command randomCommand(Dice dice, Snapshot now, String at) {
        List<Command> choices = new ArrayList<>();
        if (!now.nodes().isEmpty()) {
            String node = dice.oneOf(now.nodes(), "node", at).name();
            choices.addAll(List.of(
                    new Command.StopNode(node),
                    new Command.CutNetwork(node),
                    new Command.RestoreNode(node),
                    new Command.RestoreNode(node),
                    new Command.Cordon(node, true),
                    new Command.Cordon(node, false),
                    new Command.Drain(node),
                    new Command.AddTaint(
                            node, new Taint("team", "a", dice.oneOf(List.of(Taint.Effect.values()), "effect", at)))));
            if (now.nodes().size() > 2) {
                choices.add(new Command.RemoveNode(node));
            }
            if (!now.pods().isEmpty()) {
                Pod pod = dice.oneOf(now.pods(), "pod", at);
                String container = Worlds.mainContainer(pod);
                choices.addAll(List.of(
                        new Command.Delete(pod.key()),
                        new Command.CrashContainer(pod.key(), container),
                        new Command.BreakProgram(pod.key(), container),
                        new Command.LeakMemory(pod.key(), container, 8 * Worlds.MIB),
                        new Command.FailProbe(pod.key(), container, Probe.Type.LIVENESS),
                        new Command.FailProbe(pod.key(), container, Probe.Type.READINESS),
                        new Command.Heal(pod.key()),
                        new Command.Bind(pod.key(), node),
                        new Command.Move(pod.key(), node)));
            }
        }
        choices.add(new Command.AddNode(Node.of("extra-" + at, 2000, 4 * Worlds.GIB)));
        choices.add(new Command.Scale(new ObjectKey(Kind.DEPLOYMENT, "default", "app0"), dice.below(8, "scale", at)));
        choices.add(new Command.RunScheduler(dice.below(3, "scheduler", at) > 0));
        choices.add(new Command.Configure(
                SchedulerProfile.of(dice.below(2, "pack", at) == 0 ? ScoringStrategy.PACK : ScoringStrategy.SPREAD)));
        choices.add(new Command.Apply(List.of(Worlds.pod("batch-" + at, 300, 300))));
        return dice.oneOf(choices, "command", at);
    }
}
