package naru.manifest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.Command;
import naru.simulation.Scenario;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.ContainerState;
import naru.simulation.api.ContainerStatus;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Kind;
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
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSecurity;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.SecurityContext;
import naru.simulation.api.Service;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import naru.simulation.security.Hole;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;

/// A scene in which everything that can be saved occurs, with nothing left at its default.
final class SceneSamples {

    private static final SimTime T = SimTime.ofMillis(1500);
    private static final ObjectKey POD = ObjectKey.pod("shop", "web-1");

    private static final ObjectKey DEPLOYMENT = new ObjectKey(Kind.DEPLOYMENT, "shop", "d");

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
                new Command.Evict(POD),
                new Command.SetImage(DEPLOYMENT, "c", "web:2"),
                new Command.RestartRollout(DEPLOYMENT),
                new Command.PauseRollout(DEPLOYMENT, true),
                new Command.UndoRollout(DEPLOYMENT, Optional.of(2L)),
                new Command.RunJob(new ObjectKey(Kind.CRON_JOB, "shop", "nightly")),
                new Command.SetData(
                        new ObjectKey(Kind.SECRET, "shop", "key"), new TreeMap<>(Map.of("password", "hunter2"))),
                new Command.EncryptSecrets(true),
                new Command.WriteToVolume(POD, "data", "one line"),
                new Command.DescribeImage("web:2", ImageConduct.NEVER_READY),
                new Command.SendTraffic(new Client(
                        "browser",
                        new ObjectKey(Kind.SERVICE, "shop", "s"),
                        new LoadCurve(List.of(new LoadCurve.Point(T, 12.5))),
                        3,
                        Duration.ofMillis(750))),
                new Command.StopTraffic("browser"),
                new Command.Exploit(POD, "c", Hole.ZERO_DAY),
                new Command.Configure(
                        SchedulerProfile.of(ScoringStrategy.curve(List.of(new ScoringStrategy.ShapePoint(0, 10))))));
    }

    static List<KubeObject> objects() {
        List<KubeObject> objects = new ArrayList<>(workloads());
        objects.addAll(SceneKinds.objects(spec()));
        return objects;
    }

    private static List<KubeObject> workloads() {
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
                        Optional.of(60),
                        "example.com",
                        true),
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
                        "node-2"));
    }

    private static PodSpec spec() {
        Container container = Container.of("c", "i", ResourceList.of(100, 200), ResourceList.NONE)
                .with(draft -> {
                    draft.ports = List.of(new ContainerPort("p", 80, "UDP", "1.2.3.4", 81));
                    draft.probes = Map.of(Probe.Type.LIVENESS, new Probe("http", 1, 2, 3, 4, 5));
                    draft.env = List.of(
                            EnvVar.of("A", "b"),
                            new EnvVar("B", new EnvVar.Source.ConfigMapKey("m", "k", true)),
                            new EnvVar("C", new EnvVar.Source.SecretKey("s", "k", false)),
                            new EnvVar("D", new EnvVar.Source.Field("metadata.name")));
                    draft.envFrom = List.of(new EnvFrom(Kind.SECRET, "s", "P_", true));
                    draft.mounts = List.of(new VolumeMount("data", "/data", "sub", true));
                    draft.security = new SecurityContext(true, true, true, false, true);
                    draft.preStopSeconds = 5;
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
            draft.podAffinity = new PodAffinity(List.of(near()), List.of(new PodAffinity.Weighted(7, near())));
            draft.podAntiAffinity = new PodAffinity(List.of(near()), List.of());
            draft.topologySpread = List.of(new TopologySpreadConstraint(
                    2,
                    "zone",
                    TopologySpreadConstraint.WhenUnsatisfiable.SCHEDULE_ANYWAY,
                    Optional.empty(),
                    Optional.of(3),
                    TopologySpreadConstraint.NodePolicy.IGNORE,
                    TopologySpreadConstraint.NodePolicy.HONOR,
                    List.of("pod-template-hash")));
            draft.priorityClassName = "high";
            draft.preemptionPolicy = PodSpec.PreemptionPolicy.NEVER;
            draft.activeDeadlineSeconds = Optional.of(90L);
            draft.volumes = List.of(
                    new Volume("scratch", new Volume.Source.EmptyDir(true, Optional.of(1L << 20))),
                    new Volume("host", new Volume.Source.HostPath("/var")),
                    new Volume("data", new Volume.Source.Claim("data-0", true)),
                    new Volume("conf", new Volume.Source.ConfigMapFiles("m", new TreeMap<>(Map.of("k", "f")), true)),
                    new Volume("keys", new Volume.Source.SecretFiles("s", new TreeMap<>(), false)));
            draft.security = new PodSecurity(true, true, true, true);
            draft.hostname = "web-1";
            draft.subdomain = "s";
        });
    }

    private static PodAffinity.Term near() {
        return new PodAffinity.Term(
                Optional.of(LabelSelector.of(Labels.of("app", "db"))),
                "zone",
                List.of("shop"),
                Optional.of(LabelSelector.of(Labels.NONE)),
                List.of("pod-template-hash"),
                List.of("tier"));
    }
}
