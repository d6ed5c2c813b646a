package naru.manifest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.Scenario;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Lease;
import naru.simulation.api.Node;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;

/// A scene in which everything that can be saved occurs, with nothing left at its default.
final class SceneSamples {

    private static final SimTime T = SimTime.ofMillis(1500);
    private static final ObjectKey POD = ObjectKey.pod("shop", "web-1");

    private SceneSamples() {}

    static SavedScene everything() {
        List<Command.Timed> journal = new ArrayList<>();
        for (Command command : commands()) {
            journal.add(new Command.Timed(Duration.ofMillis(250L * journal.size()), command));
        }
        SchedulerProfile profile = SchedulerProfile.of(ScoringStrategy.PACK).withWeight(Plugin.TAINT_TOLERATION, 7);
        List<Command.Timed> script = List.of(new Command.Timed(Duration.ofSeconds(30), new Command.StopNode("node-1")));
        return new SavedScene(
                new Scenario(-42, profile, false, objects(), script), journal, Duration.ofNanos(90_000_000_001L));
    }

    static List<Command> commands() {
        Taint taint = new Taint("gpu", "yes", Taint.Effect.PREFER_NO_SCHEDULE);
        return List.of(
                new Command.Apply(objects()),
                new Command.Delete(POD),
                new Command.Scale(POD, 0),
                new Command.AddNode(node()),
                new Command.RemoveNode("node-1"),
                new Command.Cordon("node-1", true),
                new Command.Drain("node-1"),
                new Command.AddTaint("node-1", taint),
                new Command.RemoveTaint("node-1", taint),
                new Command.Bind(POD, "node-1"),
                new Command.Move(POD, "node-1"),
                new Command.CrashContainer(POD, "c"),
                new Command.BreakProgram(POD, "c"),
                new Command.LeakMemory(POD, "c", 1 << 20),
                new Command.FailProbe(POD, "c", Probe.Type.READINESS),
                new Command.Heal(POD),
                new Command.StopNode("node-1"),
                new Command.CutNetwork("node-1"),
                new Command.RestoreNode("node-1"),
                new Command.RunScheduler(true),
                new Command.Configure(
                        SchedulerProfile.of(ScoringStrategy.curve(List.of(new ScoringStrategy.ShapePoint(0, 10))))));
    }

    static List<KubeObject> objects() {
        LabelSelector selector = new LabelSelector(
                Labels.of("app", "web"), List.of(new Requirement("tier", Requirement.Operator.NOT_IN, List.of("x"))));
        PodTemplate template = new PodTemplate(Labels.of("app", "web"), Labels.of("a", "b"), spec());
        return List.of(
                node(),
                new Lease(ObjectMeta.of(Lease.NAMESPACE, "node-1", Labels.NONE), T),
                pod(),
                new ReplicaSet(
                        ObjectMeta.of("shop", "rs", Labels.NONE),
                        new ReplicaSet.Spec(2, 3, selector, template),
                        new ReplicaSet.Status(1, 2, 3, 4)),
                new Deployment(
                        ObjectMeta.of("shop", "d", Labels.NONE),
                        new Deployment.Spec(
                                2,
                                selector,
                                template,
                                new Deployment.Strategy(
                                        Deployment.StrategyType.RECREATE, IntOrPercent.of(1), IntOrPercent.percent(2)),
                                3,
                                4,
                                5,
                                true),
                        new Deployment.Status(
                                1,
                                2,
                                3,
                                4,
                                5,
                                List.of(new Condition("Progressing", Condition.Status.TRUE, T, "r")),
                                Optional.of(T))),
                new Service(
                        ObjectMeta.of("shop", "s", Labels.NONE),
                        Service.Type.NODE_PORT,
                        Labels.of("app", "web"),
                        List.of(new Service.Port("http", 80, "8080", "TCP")),
                        "10.96.0.1",
                        Optional.empty(),
                        "",
                        false),
                new EndpointSlice(
                        ObjectMeta.of("shop", "s-abc", Labels.NONE),
                        "s",
                        List.of(new EndpointSlice.Endpoint("web-1", "10.0.0.1", "node-1", true, true, false))));
    }

    private static Node node() {
        return new Node(
                ObjectMeta.clusterWide("node-1", Labels.of("zone", "a")),
                true,
                List.of(new Taint("k", "v", Taint.Effect.NO_EXECUTE, Optional.of(T))),
                ResourceList.of(2000, 1 << 30),
                ResourceList.of(1900, 1 << 29).with("nvidia.com/gpu", 1),
                List.of(new Condition(Condition.READY, Condition.Status.UNKNOWN, T, "Because")));
    }

    private static Pod pod() {
        ObjectMeta meta = new ObjectMeta(
                "web-1",
                "shop",
                "uid-1",
                Labels.of("app", "web"),
                Labels.of("note", "나루 \"quoted\" \n"),
                Optional.of(new OwnerReference("ReplicaSet", "rs", "uid-0")),
                List.of("kubernetes.io/example"),
                T,
                3,
                17,
                Optional.of(T),
                30);
        ContainerState.Terminated ended = new ContainerState.Terminated(137, "OOMKilled", T, T);
        return new Pod(
                meta,
                spec(),
                new PodStatus(
                        PodPhase.RUNNING,
                        "r",
                        List.of(new Condition("Ready", Condition.Status.FALSE, T, "")),
                        List.of(
                                new ContainerStatus(
                                        "c", new ContainerState.Running(T), Optional.of(ended), true, true, 2),
                                new ContainerStatus(
                                        "d",
                                        new ContainerState.Waiting("CrashLoopBackOff"),
                                        Optional.empty(),
                                        false,
                                        false,
                                        0),
                                new ContainerStatus("e", ended, Optional.empty(), false, true, 1)),
                        "10.0.0.1",
                        Optional.of(T),
                        ""));
    }

    private static PodSpec spec() {
        Container container = Container.of("c", "i", ResourceList.of(100, 200), ResourceList.NONE)
                .with(draft -> {
                    draft.ports = List.of(new ContainerPort("p", 80, "UDP", "1.2.3.4", 81));
                    draft.probes = Map.of(Probe.Type.LIVENESS, new Probe("http", 1, 2, 3, 4, 5));
                });
        Container sidecar = Container.of("s", "i", ResourceList.NONE, ResourceList.NONE)
                .with(draft -> {
                    draft.restartAlways = true;
                });
        NodeAffinity.Term term = new NodeAffinity.Term(
                List.of(new Requirement("cores", Requirement.Operator.GT, List.of("4"))), List.of());
        return PodSpec.of(List.of(container)).with(draft -> {
            draft.nodeName = "node-1";
            draft.initContainers = List.of(sidecar);
            draft.nodeSelector = Labels.of("disk", "ssd");
            draft.nodeAffinity = new NodeAffinity(Optional.of(List.of()), List.of(new NodeAffinity.Preferred(5, term)));
            draft.tolerations = List.of(new Toleration(
                    "k", Toleration.Operator.EQUAL, "v", Optional.of(Taint.Effect.NO_EXECUTE), Optional.of(30L)));
            draft.priority = -5;
            draft.restartPolicy = PodSpec.RestartPolicy.ON_FAILURE;
            draft.terminationGraceSeconds = 7;
            draft.resources = Optional.of(ResourceList.of(1, 2));
            draft.overhead = ResourceList.of(3, 4);
        });
    }
}
