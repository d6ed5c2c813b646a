package naru.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Kind;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.Taint;
import naru.simulation.kernel.Dice;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import naru.simulation.security.Hole;

/// What a person might do next in a random world, sensible or not.
record RandomDeeds(Dice dice) {

    Command next(Snapshot now, String at) {
        List<Command> choices = new ArrayList<>();
        if (!now.nodes().isEmpty()) {
            String node = dice.oneOf(now.nodes(), "node", at).name();
            onNode(choices, now, node, at);
            if (!now.pods().isEmpty()) {
                onPod(choices, dice.oneOf(now.pods(), "pod", at), node);
            }
        }
        onWorkloads(choices, at);
        onObjects(choices, at);
        return dice.oneOf(choices, "command", at);
    }

    private void onNode(List<Command> choices, Snapshot now, String node, String at) {
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
    }

    private static void onPod(List<Command> choices, Pod pod, String node) {
        String container = Worlds.mainContainer(pod);
        choices.addAll(List.of(
                new Command.Delete(pod.key()),
                new Command.Evict(pod.key()),
                new Command.CrashContainer(pod.key(), container),
                new Command.BreakProgram(pod.key(), container),
                new Command.LeakMemory(pod.key(), container, 8 * Worlds.MIB),
                new Command.FailProbe(pod.key(), container, Probe.Type.LIVENESS),
                new Command.FailProbe(pod.key(), container, Probe.Type.READINESS),
                new Command.Heal(pod.key()),
                new Command.Bind(pod.key(), node),
                new Command.Move(pod.key(), node),
                new Command.WriteToVolume(pod.key(), "data", "a line"),
                new Command.Exploit(pod.key(), container, Hole.ZERO_DAY)));
    }

    private void onWorkloads(List<Command> choices, String at) {
        String app = "app" + dice.below(3, "app", at);
        ObjectKey deployment = RandomWorld.deploymentKey(app);
        ObjectKey database = key(Kind.STATEFUL_SET, "db");
        String image = app + ":" + (2 + dice.below(4, "version", at));
        choices.addAll(List.of(
                new Command.SetImage(deployment, app, image),
                new Command.SetImage(deployment, app, image),
                new Command.DescribeImage(image, dice.oneOf(List.of(ImageConduct.values()), "conduct", at)),
                new Command.DescribeImage(image, ImageConduct.WORKS),
                new Command.UndoRollout(deployment, Optional.empty()),
                new Command.PauseRollout(deployment, true),
                new Command.PauseRollout(deployment, false),
                new Command.PauseRollout(deployment, false),
                new Command.RestartRollout(deployment),
                new Command.RestartRollout(database),
                new Command.Scale(deployment, dice.below(8, "scale", at)),
                new Command.Scale(database, dice.below(4, "scale", at)),
                new Command.SetImage(database, "db", "db:" + dice.below(3, "version", at)),
                new Command.RunJob(key(Kind.CRON_JOB, "nightly"))));
    }

    private void onObjects(List<Command> choices, String at) {
        choices.addAll(List.of(
                new Command.AddNode(RandomWorld.node("extra-" + at, "zone-" + dice.below(3, "zone", at))),
                new Command.SetData(key(Kind.CONFIG_MAP, "settings"), new TreeMap<>(Map.of("colour", "red-" + at))),
                new Command.SetData(key(Kind.SECRET, "password"), new TreeMap<>(Map.of("word", "w-" + at))),
                new Command.EncryptSecrets(dice.below(2, "encrypt", at) == 0),
                new Command.SendTraffic(new RandomWorld(dice).client(at)),
                new Command.StopTraffic("client-app0"),
                new Command.RunScheduler(dice.below(3, "scheduler", at) > 0),
                new Command.RunScheduler(true),
                new Command.Configure(SchedulerProfile.of(
                        dice.below(2, "pack", at) == 0 ? ScoringStrategy.PACK : ScoringStrategy.SPREAD)),
                new Command.Apply(List.of(Worlds.pod("batch-" + at, 300, 300))),
                new Command.Delete(key(Kind.PERSISTENT_VOLUME_CLAIM, "data-db-0")),
                new Command.Delete(RandomWorld.deploymentKey("app1")),
                new Command.AddNode(Node.of("plain-" + at, 1000, 2 * Worlds.GIB))));
    }

    private static ObjectKey key(Kind kind, String name) {
        return new ObjectKey(kind, ObjectKey.DEFAULT_NAMESPACE, name);
    }
}
