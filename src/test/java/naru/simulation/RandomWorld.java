package naru.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import naru.simulation.api.AccessMode;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Container;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.Secret;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;
import naru.simulation.kernel.Dice;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;

/// A small cluster with something of every kind in it, drawn from a seed.
record RandomWorld(Dice dice) {

    static final String ZONE = "topology.kubernetes.io/zone";
    private static final String HOST = "kubernetes.io/hostname";

    Scenario scenario() {
        List<KubeObject> objects = new ArrayList<>(nodes());
        objects.add(new StorageClass(
                ObjectMeta.clusterWide("standard", Labels.NONE).withAnnotation(StorageClass.IS_DEFAULT, "true"),
                "disk.csi.naru.example",
                dice.oneOf(List.of(PersistentVolume.ReclaimPolicy.values()), "reclaim", ""),
                dice.oneOf(List.of(StorageClass.BindingMode.values()), "binding", ""),
                false));
        objects.add(new PriorityClass(
                ObjectMeta.clusterWide("important", Labels.NONE),
                1000,
                false,
                PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY));
        objects.add(new ConfigMap(meta("settings"), new TreeMap<>(Map.of("colour", "blue")), false));
        objects.add(Secret.of(meta("password"), new TreeMap<>(Map.of("word", "naru"))));
        int deployments = 2 + dice.below(3, "deployments", "");
        for (int i = 0; i < deployments; i++) {
            objects.add(deployment("app" + i));
            objects.add(Worlds.service("app" + i));
        }
        objects.add(statefulSet());
        objects.add(Worlds.service("db"));
        if (chance(50, "daemon")) {
            objects.add(daemonSet());
        }
        if (chance(60, "job")) {
            objects.add(new Job(
                    meta("once"),
                    Job.Spec.of(1 + dice.below(3, "parallel", ""), 1 + dice.below(5, "completions", ""), batch("once")),
                    Job.Status.NEW));
        }
        if (chance(60, "cron")) {
            Job.Spec spec = Job.Spec.of(1, 1, batch("nightly"));
            objects.add(new CronJob(
                    meta("nightly"),
                    new CronJob.Spec(
                            "*/" + (2 + dice.below(8, "every", "")) + " * * * *",
                            dice.oneOf(List.of(CronJob.ConcurrencyPolicy.values()), "concurrency", ""),
                            Optional.empty(),
                            3,
                            1,
                            false,
                            new CronJob.JobTemplate(Labels.NONE, Labels.NONE, spec)),
                    CronJob.Status.NEW));
        }
        if (chance(60, "autoscaler")) {
            objects.add(new HorizontalPodAutoscaler(
                    meta("app0"),
                    HorizontalPodAutoscaler.Spec.ofCpu(deploymentKey("app0"), 1, 6, 30 + dice.below(50, "target", "")),
                    HorizontalPodAutoscaler.Status.NEW));
        }
        if (chance(70, "budget")) {
            objects.add(budget("app1"));
        }
        if (chance(30, "policy")) {
            objects.add(new NetworkPolicy(
                    meta("only-app0"),
                    new NetworkPolicy.Spec(
                            LabelSelector.of(Labels.of("app", "app1")),
                            Set.of(NetworkPolicy.Direction.INGRESS),
                            List.of(new NetworkPolicy.Rule(
                                    List.of(new NetworkPolicy.Peer.Pods(
                                            Optional.of(LabelSelector.of(Labels.of("app", "app0"))), Optional.empty())),
                                    List.of())),
                            List.of())));
        }
        objects.add(Worlds.pod("lonely", 200, 200));
        return Scenario.of(dice.seed(), objects);
    }

    private List<KubeObject> nodes() {
        List<KubeObject> nodes = new ArrayList<>();
        int count = 2 + dice.below(4, "nodes", "");
        for (int i = 1; i <= count; i++) {
            nodes.add(node("node-" + i, "zone-" + i % 2));
        }
        return nodes;
    }

    static Node node(String name, String zone) {
        Node node = Node.of(name, 2000, 4 * Worlds.GIB);
        return node.withMeta(node.meta().withLabels(node.meta().labels().with(ZONE, zone)));
    }

    static ObjectMeta meta(String name) {
        return ObjectMeta.of(ObjectKey.DEFAULT_NAMESPACE, name, Labels.of("app", name));
    }

    static ObjectKey deploymentKey(String name) {
        return new ObjectKey(Kind.DEPLOYMENT, ObjectKey.DEFAULT_NAMESPACE, name);
    }

    private boolean chance(int percent, String of) {
        return dice.below(100, "chance", of) < percent;
    }

    private Deployment deployment(String name) {
        Deployment plain = Worlds.deployment(name, 1 + dice.below(5, "replicas", name), container(name));
        boolean recreate = chance(15, name + "/recreate");
        boolean byPercent = chance(50, name + "/percent");
        IntOrPercent surge = byPercent
                ? IntOrPercent.percent(dice.below(101, "surge", name))
                : IntOrPercent.of(dice.below(3, "surge", name));
        IntOrPercent unavailable = byPercent
                ? IntOrPercent.percent(dice.below(51, "unavailable", name))
                : IntOrPercent.of(dice.below(2, "unavailable", name) + (surge.value() == 0 ? 1 : 0));
        Deployment.Strategy strategy = new Deployment.Strategy(
                recreate ? Deployment.StrategyType.RECREATE : Deployment.StrategyType.ROLLING_UPDATE,
                surge,
                unavailable);
        Deployment.Spec spec = plain.spec();
        PodSpec podSpec = particular(name, spec.template().spec());
        return plain.withSpec(new Deployment.Spec(
                spec.replicas(),
                spec.selector(),
                new PodTemplate(spec.template().labels(), Labels.NONE, podSpec),
                strategy,
                dice.below(3, "min-ready", name) * 5,
                dice.below(4, "history", name),
                60 + dice.below(200, "deadline", name),
                false));
    }

    private Container container(String name) {
        long cpu = 100 + dice.below(5, "cpu", name) * 100L;
        Container container =
                chance(60, name + "/probed") ? Worlds.probed(name, cpu, 128) : Worlds.container(name, cpu, 256);
        return container.with(draft -> {
            draft.preStopSeconds = dice.below(3, "pre-stop", name) * 3;
            if (chance(40, name + "/env")) {
                draft.envFrom = List.of(new EnvFrom(Kind.CONFIG_MAP, "settings", "", false));
            }
            if (chance(40, name + "/secret")) {
                draft.mounts = List.of(new VolumeMount("secret", "/etc/secret", "", true));
            }
        });
    }

    /// Something about where its pods may be, now and then.
    private PodSpec particular(String name, PodSpec spec) {
        LabelSelector own = LabelSelector.of(Labels.of("app", name));
        return spec.with(draft -> {
            if (chance(25, name + "/spread")) {
                draft.topologySpread = List.of(TopologySpreadConstraint.of(
                        1 + dice.below(2, "skew", name),
                        chance(50, name + "/zone") ? ZONE : HOST,
                        dice.oneOf(List.of(TopologySpreadConstraint.WhenUnsatisfiable.values()), "unsatisfiable", name),
                        own));
            }
            if (chance(20, name + "/anti")) {
                draft.podAntiAffinity = new PodAffinity(List.of(PodAffinity.Term.of(own, HOST)), List.of());
            }
            if (chance(20, name + "/near")) {
                draft.podAffinity = new PodAffinity(
                        List.of(),
                        List.of(new PodAffinity.Weighted(
                                50, PodAffinity.Term.of(LabelSelector.of(Labels.of("app", "db")), ZONE))));
            }
            if (chance(25, name + "/important")) {
                draft.priorityClassName = "important";
            }
            if (chance(40, name + "/secret")) {
                draft.volumes = List.of(
                        new Volume("secret", new Volume.Source.SecretFiles("password", new TreeMap<>(), false)));
            }
        });
    }

    private StatefulSet statefulSet() {
        Container container = Worlds.probed("db", 200, 256)
                .with(draft -> draft.mounts = List.of(new VolumeMount("data", "/data", "", false)));
        PersistentVolumeClaim claim = new PersistentVolumeClaim(
                ObjectMeta.of(ObjectKey.DEFAULT_NAMESPACE, "data", Labels.NONE),
                new PersistentVolumeClaim.Spec(
                        Set.of(AccessMode.READ_WRITE_ONCE), Worlds.GIB, Optional.empty(), Optional.empty(), ""),
                PersistentVolumeClaim.Phase.PENDING);
        Labels labels = Labels.of("app", "db");
        return new StatefulSet(
                meta("db"),
                new StatefulSet.Spec(
                        1 + dice.below(3, "replicas", "db"),
                        LabelSelector.of(labels),
                        new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(container))),
                        "db",
                        List.of(claim),
                        dice.oneOf(List.of(StatefulSet.PodManagement.values()), "management", "db"),
                        StatefulSet.UpdateStrategy.DEFAULT,
                        0,
                        10,
                        StatefulSet.Retention.RETAIN,
                        dice.oneOf(List.of(StatefulSet.Retention.values()), "retention", "db")),
                StatefulSet.Status.NEW);
    }

    private DaemonSet daemonSet() {
        Labels labels = Labels.of("app", "agent");
        return new DaemonSet(
                meta("agent"),
                new DaemonSet.Spec(
                        LabelSelector.of(labels),
                        new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(Worlds.container("agent", 50, 32)))),
                        DaemonSet.UpdateStrategy.DEFAULT,
                        0,
                        10),
                DaemonSet.Status.NEW);
    }

    private static PodTemplate batch(String name) {
        PodSpec spec = PodSpec.of(List.of(Worlds.container(name, 100, 64)))
                .with(draft -> draft.restartPolicy = PodSpec.RestartPolicy.NEVER);
        return new PodTemplate(Labels.of("app", name), Labels.NONE, spec);
    }

    private PodDisruptionBudget budget(String app) {
        boolean min = chance(50, "budget/min");
        IntOrPercent amount = chance(50, "budget/percent") ? IntOrPercent.percent(50) : IntOrPercent.of(1);
        return new PodDisruptionBudget(
                meta(app),
                new PodDisruptionBudget.Spec(
                        min ? Optional.of(amount) : Optional.empty(),
                        min ? Optional.empty() : Optional.of(amount),
                        LabelSelector.of(Labels.of("app", app)),
                        PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET),
                PodDisruptionBudget.Status.NEW);
    }

    /// A few requests a second to one of the Services.
    Client client(String at) {
        String service = dice.oneOf(List.of("app0", "app1", "db"), "client/service", at);
        return new Client(
                "client-" + service,
                new ObjectKey(Kind.SERVICE, ObjectKey.DEFAULT_NAMESPACE, service),
                LoadCurve.constant(1 + dice.below(8, "client/rate", at)),
                1 + dice.below(5, "client/sessions", at),
                Duration.ofSeconds(2));
    }
}
