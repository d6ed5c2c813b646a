package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.Container;
import naru.simulation.api.Kind;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.ResourceList;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.security.Hole;

/// What can be done to what is on the stage, at this moment.
public final class Actions {

    /// A leak fills what is left up to the limit in this many seconds.
    private static final long LEAK_SECONDS = 60;

    private static final long LEAK_WITHOUT_LIMIT = 16L << 20;

    private static final long GI = 1L << 30;

    private Actions() {}

    public static List<Action> ofPod(Snapshot snapshot, PodFace face) {
        Optional<Pod> found = snapshot.pod(face.key());
        if (found.isEmpty()) {
            return List.of();
        }
        Pod pod = found.get();
        List<Action> actions = new ArrayList<>();
        actions.add(new Action(
                face.isWaiting() ? "action.why-waiting" : "action.why-here",
                List.of(),
                "scales",
                Optional.of("kubectl describe pod " + face.shortName()),
                new Action.Deed.Explain(pod.key())));
        actions.add(new Action("action.pick-up", List.of(), "hand", Optional.empty(), new Action.Deed.PickUp(face)));
        if (pod.isScheduled() && !pod.isTerminal()) {
            faults(snapshot, pod, actions);
            DataActions.ofPod(pod, actions);
            ConfigurationReading.of(snapshot, pod).ifPresent(actions::add);
            actions.add(Action.choose("action.break-in", "intruder", breakIns(pod)));
            actions.add(Action.send("action.evict", "drain", "", new Command.Evict(pod.key())));
        }
        actions.add(Action.send(
                "action.delete-pod", "bin", "kubectl delete pod " + face.shortName(), new Command.Delete(pod.key())));
        return actions;
    }

    private static void faults(Snapshot snapshot, Pod pod, List<Action> actions) {
        Container container = pod.spec().containers().getFirst();
        Optional<LocalContainer> local = snapshot.local(pod).flatMap(there -> there.container(container.name()));
        ObjectKey key = pod.key();
        actions.add(Action.send("action.crash", "crash", "", new Command.CrashContainer(key, container.name())));
        actions.add(Action.send("action.break", "loop", "", new Command.BreakProgram(key, container.name())));
        actions.add(Action.send(
                "action.leak",
                "drop",
                "",
                new Command.LeakMemory(key, container.name(), leak(snapshot, container, local))));
        if (container.probe(Probe.Type.LIVENESS).isPresent()) {
            actions.add(Action.send(
                    "action.fail-liveness",
                    "heart",
                    "",
                    new Command.FailProbe(key, container.name(), Probe.Type.LIVENESS)));
        }
        if (container.probe(Probe.Type.READINESS).isPresent()) {
            actions.add(Action.send(
                    "action.fail-readiness",
                    "half",
                    "",
                    new Command.FailProbe(key, container.name(), Probe.Type.READINESS)));
        }
        if (snapshot.local(pod).filter(Actions::isFaulty).isPresent()) {
            actions.add(Action.send("action.heal", "heal", "", new Command.Heal(key)));
        }
    }

    /// Ways in, from the one that is known to the one that nobody has a patch for.
    private static List<Action> breakIns(Pod pod) {
        String container = pod.spec().containers().getFirst().name();
        List<Action> ways = new ArrayList<>();
        for (Hole hole : Hole.values()) {
            ways.add(Action.send(
                    "action.exploit." + hole.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    "intruder",
                    "",
                    new Command.Exploit(pod.key(), container, hole)));
        }
        return ways;
    }

    private static boolean isFaulty(LocalPod pod) {
        return pod.containers().stream()
                .anyMatch(c -> c.leak().isPresent() || !c.failing().isEmpty());
    }

    private static long leak(Snapshot snapshot, Container container, Optional<LocalContainer> local) {
        long limit = container.limits().get(ResourceList.MEMORY);
        long used = local.map(there -> there.memoryAt(snapshot.time())).orElse(0L);
        return limit == 0 ? LEAK_WITHOUT_LIMIT : Math.max(1 << 20, (limit - used) / LEAK_SECONDS);
    }

    public static List<Action> ofNode(NodeFace node) {
        String name = node.name();
        List<Action> actions = new ArrayList<>();
        if (node.truth() == Truth.UP || node.truth() == Truth.BOOTING) {
            actions.add(Action.send("action.cut-power", "power", "", new Command.StopNode(name)));
        }
        if (node.truth() == Truth.UP) {
            actions.add(Action.send("action.cut-network", "unplug", "", new Command.CutNetwork(name)));
        }
        if (node.truth() == Truth.POWERED_OFF || node.truth() == Truth.CUT_OFF) {
            actions.add(Action.send("action.restore", "plug", "", new Command.RestoreNode(name)));
        }
        actions.add(
                node.cordoned()
                        ? Action.send(
                                "action.uncordon", "open", "kubectl uncordon " + name, new Command.Cordon(name, false))
                        : Action.send(
                                "action.cordon", "barrier", "kubectl cordon " + name, new Command.Cordon(name, true)));
        actions.add(Action.send("action.drain", "drain", "kubectl drain " + name, new Command.Drain(name)));
        actions.add(
                Action.send("action.remove-node", "bin", "kubectl delete node " + name, new Command.RemoveNode(name)));
        return actions;
    }

    public static List<Action> ofWorkload(Snapshot snapshot, WorkloadFace workload) {
        String what = kubectlName(workload.key());
        List<Action> actions = new ArrayList<>();
        if (workload.isScalable()) {
            scales(workload, what, actions);
        }
        if (workload.rollsOut()) {
            actions.addAll(RolloutActions.of(snapshot, workload.key(), what));
        }
        if (workload.key().kind() == Kind.CRON_JOB) {
            actions.add(Action.send(
                    "action.run-job",
                    "play",
                    "kubectl create job --from=cronjob/" + workload.name(),
                    new Command.RunJob(workload.key())));
        }
        workload.service()
                .ifPresent(endpoints -> actions.add(Action.choose(
                        "action.send-traffic", "client", TrafficActions.rates(snapshot, endpoints.service()))));
        actions.add(Action.send(
                "action.delete-workload", "bin", "kubectl delete " + what, new Command.Delete(workload.key())));
        return actions;
    }

    private static void scales(WorkloadFace workload, String what, List<Action> actions) {
        for (int replicas : new int[] {workload.desired() + 1, workload.desired() + 3, workload.desired() - 1, 0}) {
            if (replicas >= 0 && replicas != workload.desired()) {
                actions.add(new Action(
                        "action.scale",
                        List.of(replicas),
                        replicas > workload.desired() ? "plus" : "minus",
                        Optional.of("kubectl scale " + what + " --replicas=" + replicas),
                        new Action.Deed.Send(new Command.Scale(workload.key(), replicas))));
            }
        }
    }

    /// `deployment web`, as kubectl takes it.
    static String kubectlName(ObjectKey key) {
        return key.kind().title().toLowerCase(Locale.ROOT) + " " + key.name();
    }

    /// New machines in three sizes, under the first free name.
    public static List<Action> newNodes(Picture picture) {
        String name = freeName(picture);
        return List.of(
                newNode("small", name, 2000, 4 * GI),
                newNode("medium", name, 4000, 8 * GI),
                newNode("large", name, 8000, 32 * GI));
    }

    private static Action newNode(String size, String name, long cpu, long memory) {
        return new Action(
                "action.add-node." + size,
                List.of(name, cpu / 1000, memory / GI),
                "server",
                Optional.empty(),
                new Action.Deed.Send(new Command.AddNode(Node.of(name, cpu, memory))));
    }

    private static String freeName(Picture picture) {
        int number = picture.nodes().size() + 1;
        while (picture.node("node-" + number).isPresent()) {
            number++;
        }
        return "node-" + number;
    }
}
