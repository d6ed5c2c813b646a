package naru.manifest;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Condition;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.Requirement;
import naru.simulation.api.Secret;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kernel.SimTime;

/// One object of each kind that came with the Kubernetes chapter, with nothing left at its default.
final class SceneKinds {

    private static final SimTime T = SimTime.ofMillis(2500);
    private static final LabelSelector SELECTOR = LabelSelector.of(Labels.of("app", "web"));

    private SceneKinds() {}

    static List<KubeObject> objects(PodSpec spec) {
        PodTemplate template = new PodTemplate(Labels.of("app", "web"), Labels.of("a", "b"), spec);
        Job.Spec job = new Job.Spec(
                2, Optional.of(4), Job.CompletionMode.INDEXED, 3, Optional.of(100L), Optional.of(60), true, template);
        return List.of(
                new Namespace(ObjectMeta.clusterWide("shop", Labels.of(Namespace.ENFORCE, "restricted"))),
                new StatefulSet(
                        meta("db"),
                        new StatefulSet.Spec(
                                3,
                                SELECTOR,
                                template,
                                "db",
                                List.of(claim()),
                                StatefulSet.PodManagement.PARALLEL,
                                new StatefulSet.UpdateStrategy(
                                        StatefulSet.UpdateType.ON_DELETE, 2, IntOrPercent.percent(50)),
                                5,
                                6,
                                StatefulSet.Retention.DELETE,
                                StatefulSet.Retention.DELETE),
                        new StatefulSet.Status(1, 2, 3, 4, 5, "db-1", "db-2", 6)),
                new DaemonSet(
                        meta("agent"),
                        new DaemonSet.Spec(
                                SELECTOR,
                                template,
                                new DaemonSet.UpdateStrategy(
                                        DaemonSet.UpdateType.ON_DELETE, IntOrPercent.of(2), IntOrPercent.percent(3)),
                                4,
                                5),
                        new DaemonSet.Status(1, 2, 3, 4, 5, 6, 7)),
                new ControllerRevision(meta("db-1"), template, 3),
                new Job(
                        meta("once"),
                        job,
                        new Job.Status(
                                1,
                                2,
                                3,
                                4,
                                Optional.of(T),
                                Optional.of(T),
                                List.of(new Condition(Job.FAILED, Condition.Status.TRUE, T, "BackoffLimitExceeded")),
                                "0-2,5")),
                new CronJob(
                        meta("nightly"),
                        new CronJob.Spec(
                                "@daily",
                                CronJob.ConcurrencyPolicy.REPLACE,
                                Optional.of(30L),
                                1,
                                2,
                                true,
                                new CronJob.JobTemplate(Labels.of("c", "d"), Labels.of("e", "f"), job)),
                        new CronJob.Status(List.of("nightly-1"), Optional.of(T), Optional.of(T))),
                new ConfigMap(meta("m"), new TreeMap<>(Map.of("k", "v\n")), true),
                new Secret(meta("s"), "kubernetes.io/basic-auth", new TreeMap<>(Map.of("k", "dg==")), true),
                new PersistentVolume(
                        ObjectMeta.clusterWide("pv-1", Labels.NONE),
                        new PersistentVolume.Spec(
                                1L << 30,
                                EnumSet.of(AccessMode.READ_WRITE_ONCE),
                                PersistentVolume.ReclaimPolicy.DELETE,
                                "fast",
                                Optional.of(new ObjectKey(Kind.PERSISTENT_VOLUME_CLAIM, "shop", "data-0")),
                                "uid-7",
                                Optional.of(List.of(new NodeAffinity.Term(
                                        List.of(new Requirement("zone", Requirement.Operator.IN, List.of("a"))),
                                        List.of()))),
                                "disk.csi.example.com",
                                "disk-1"),
                        PersistentVolume.Phase.BOUND),
                claim(),
                new StorageClass(
                        ObjectMeta.clusterWide("fast", Labels.NONE),
                        "disk.csi.example.com",
                        PersistentVolume.ReclaimPolicy.RETAIN,
                        StorageClass.BindingMode.WAIT_FOR_FIRST_CONSUMER,
                        true),
                new VolumeAttachment(
                        ObjectMeta.clusterWide("csi-1", Labels.NONE), "disk.csi.example.com", "pv-1", "node-1", true),
                autoscaler(),
                new PodDisruptionBudget(
                        meta("budget"),
                        new PodDisruptionBudget.Spec(
                                Optional.of(IntOrPercent.percent(50)),
                                Optional.of(IntOrPercent.of(1)),
                                SELECTOR,
                                PodDisruptionBudget.UnhealthyPolicy.ALWAYS_ALLOW),
                        new PodDisruptionBudget.Status(1, 2, 3, 4, new TreeMap<>(Map.of("web-1", T)), 5)),
                new PriorityClass(
                        ObjectMeta.clusterWide("high", Labels.NONE), 1000, true, PodSpec.PreemptionPolicy.NEVER),
                new NetworkPolicy(
                        meta("policy"),
                        new NetworkPolicy.Spec(
                                SELECTOR,
                                EnumSet.allOf(NetworkPolicy.Direction.class),
                                List.of(new NetworkPolicy.Rule(
                                        List.of(new NetworkPolicy.Peer.Pods(Optional.of(SELECTOR), Optional.empty())),
                                        List.of(new NetworkPolicy.Port("TCP", "http")))),
                                List.of(new NetworkPolicy.Rule(
                                        List.of(new NetworkPolicy.Peer.IpBlock("10.0.0.0/8", List.of("10.1.0.0/16"))),
                                        List.of())))));
    }

    private static ObjectMeta meta(String name) {
        return ObjectMeta.of("shop", name, Labels.NONE);
    }

    private static PersistentVolumeClaim claim() {
        return new PersistentVolumeClaim(
                meta("data"),
                new PersistentVolumeClaim.Spec(
                        EnumSet.of(AccessMode.READ_WRITE_MANY),
                        1L << 20,
                        Optional.of("fast"),
                        Optional.of(SELECTOR),
                        "pv-1"),
                PersistentVolumeClaim.Phase.BOUND);
    }

    private static HorizontalPodAutoscaler autoscaler() {
        HorizontalPodAutoscaler.Metric cpu =
                new HorizontalPodAutoscaler.Metric.Resource("cpu", new HorizontalPodAutoscaler.Target.Utilization(60));
        HorizontalPodAutoscaler.Metric requests = new HorizontalPodAutoscaler.Metric.Pods(
                "requests-per-second", new HorizontalPodAutoscaler.Target.AverageValue(10_000));
        HorizontalPodAutoscaler.Rules rules = new HorizontalPodAutoscaler.Rules(
                Optional.of(30),
                HorizontalPodAutoscaler.SelectPolicy.MIN,
                List.of(new HorizontalPodAutoscaler.Policy(HorizontalPodAutoscaler.PolicyType.PERCENT, 10, 60)),
                Optional.of(0.25));
        return new HorizontalPodAutoscaler(
                meta("scaler"),
                new HorizontalPodAutoscaler.Spec(
                        new ObjectKey(Kind.DEPLOYMENT, "shop", "d"),
                        2,
                        9,
                        List.of(cpu, requests),
                        new HorizontalPodAutoscaler.Behavior(rules, rules)),
                new HorizontalPodAutoscaler.Status(
                        3,
                        4,
                        Optional.of(T),
                        List.of(new HorizontalPodAutoscaler.Current(cpu, Optional.of(70L))),
                        List.of(new Condition(HorizontalPodAutoscaler.ABLE_TO_SCALE, Condition.Status.TRUE, T, "r"))));
    }
}
