package naru.manifest.kube;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import naru.simulation.api.AccessMode;
import naru.simulation.api.ApiDefaults;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.Node;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSecurity;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.Probe;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Secret;
import naru.simulation.api.SecurityContext;
import naru.simulation.api.Service;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;

/// Objects of every kind that people write, with every field now set and now left at its default, and texts that YAML
/// would take for something else.
final class RandomObjects {

    private static final List<String> TRICKY = List.of(
            "plain",
            "yes",
            "Off",
            "n",
            "~",
            "null",
            "1",
            "0x10",
            "1:30",
            "1_000",
            "1e3",
            "=",
            "<<",
            "- a",
            "a: b",
            "#",
            " lead",
            "two\nlines\n",
            "tab\t",
            "\"quoted\"",
            "it's",
            "나루",
            "{{x}}",
            "%",
            "&a",
            "*a",
            "!tag",
            "@",
            "`",
            ".inf",
            "2026-01-01",
            "\\",
            "|",
            "> x",
            "\u0007bell");

    private final Random random;
    private int number;

    RandomObjects(long seed) {
        random = new Random(seed);
    }

    /// One of each kind.
    List<KubeObject> ofEachKind() {
        return List.of(
                node(),
                new Namespace(clusterWide()),
                new Pod(meta(), spec(PodSpec.RestartPolicy.values(), List.of()), PodStatus.NEW),
                service(),
                deployment(),
                new ReplicaSet(
                        meta(),
                        new ReplicaSet.Spec(random.nextInt(5), random.nextInt(3), SELECTOR, template(ALWAYS)),
                        ReplicaSet.Status.NEW),
                statefulSet(),
                daemonSet(),
                new Job(meta(), job(), Job.Status.NEW),
                cronJob(),
                new ConfigMap(meta(), texts(), random.nextBoolean()),
                new Secret(
                        meta(),
                        maybe("kubernetes.io/tls", Secret.OPAQUE),
                        Secret.encoded(texts()),
                        random.nextBoolean()),
                volume(),
                claim(meta()),
                new StorageClass(
                        clusterWide(),
                        "disk.example.com",
                        any(PersistentVolume.ReclaimPolicy.class),
                        any(StorageClass.BindingMode.class),
                        random.nextBoolean()),
                autoscaler(),
                budget(),
                new PriorityClass(
                        clusterWide(),
                        random.nextInt(2000) - 1000,
                        random.nextBoolean(),
                        any(PodSpec.PreemptionPolicy.class)),
                networkPolicy());
    }

    private static final LabelSelector SELECTOR = LabelSelector.of(Labels.of("app", "a"));
    private static final PodSpec.RestartPolicy[] ALWAYS = {PodSpec.RestartPolicy.ALWAYS};
    private static final PodSpec.RestartPolicy[] OF_JOBS = {
        PodSpec.RestartPolicy.ON_FAILURE, PodSpec.RestartPolicy.NEVER
    };

    private <E> E maybe(E one, E other) {
        return random.nextBoolean() ? one : other;
    }

    private <E> Optional<E> optional(Supplier<E> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <E> List<E> some(Supplier<E> item) {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> item.get()).toList();
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return constants[random.nextInt(constants.length)];
    }

    private String tricky() {
        return TRICKY.get(random.nextInt(TRICKY.size()));
    }

    private String name() {
        return maybe("on", "web") + ++number;
    }

    private ObjectMeta meta() {
        return meta(maybe("default", "no"), name());
    }

    private ObjectMeta clusterWide() {
        return meta("", name());
    }

    private ObjectMeta meta(String namespace, String name) {
        ObjectMeta meta = ObjectMeta.of(namespace, name, labels()).withAnnotations(Labels.of(texts()));
        return random.nextBoolean() ? meta : meta.withFinalizers(List.of("example.com/keep"));
    }

    private Labels labels() {
        return random.nextBoolean() ? Labels.NONE : Labels.of("app", "a").with("version", maybe("1", "true"));
    }

    private SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        some(this::tricky).forEach(text -> texts.put(maybe("yes", "key.txt") + texts.size(), text));
        return texts;
    }

    private LabelSelector selector() {
        return maybe(
                new LabelSelector(Labels.NONE, List.of()),
                new LabelSelector(Labels.of("app", "no"), some(this::requirement)));
    }

    private Requirement requirement() {
        return maybe(
                new Requirement("zone", Requirement.Operator.NOT_IN, List.of("1", "b")),
                new Requirement("zone", Requirement.Operator.EXISTS, List.of()));
    }

    private IntOrPercent pods() {
        return maybe(IntOrPercent.of(1 + random.nextInt(3)), IntOrPercent.percent(1 + random.nextInt(100)));
    }

    private ResourceList resources() {
        return maybe(
                ResourceList.NONE,
                ResourceList.of(random.nextInt(4000), random.nextLong(1L << 34)).with("nvidia.com/gpu", 1));
    }

    private Node node() {
        String name = name();
        ResourceList all = ResourceList.of(random.nextInt(9000), random.nextLong(1L << 40));
        return new Node(
                ObjectMeta.clusterWide(name, Labels.of("kubernetes.io/hostname", name)),
                random.nextBoolean(),
                some(() -> new Taint("gpu" + ++number, maybe("", "no"), Taint.Effect.NO_SCHEDULE)),
                all.with(ResourceList.PODS, 110),
                all.with(ResourceList.PODS, 20),
                List.of());
    }

    private Service service() {
        boolean external = random.nextInt(4) == 0;
        return new Service(
                meta(),
                external ? Service.Type.EXTERNAL_NAME : maybe(Service.Type.CLUSTER_IP, Service.Type.NODE_PORT),
                labels(),
                List.of(
                        new Service.Port("http", 80, maybe("80", "8080"), "TCP"),
                        new Service.Port("dns", 53, maybe("yes", "53"), "UDP")),
                maybe("", Service.HEADLESS),
                optional(() -> maybe(60, Service.DEFAULT_CLIENT_IP_SECONDS)),
                external ? "example.com" : "",
                random.nextBoolean());
    }

    private PodTemplate template(PodSpec.RestartPolicy[] restarts) {
        return new PodTemplate(Labels.of("app", "a").with("on", "1"), Labels.of(texts()), spec(restarts, List.of()));
    }

    private Deployment deployment() {
        Deployment.Strategy strategy = random.nextInt(3) == 0
                ? new Deployment.Strategy(
                        Deployment.StrategyType.RECREATE,
                        Deployment.Strategy.DEFAULT.maxSurge(),
                        Deployment.Strategy.DEFAULT.maxUnavailable())
                : new Deployment.Strategy(Deployment.StrategyType.ROLLING_UPDATE, pods(), IntOrPercent.of(0));
        return new Deployment(
                meta(),
                new Deployment.Spec(
                        random.nextInt(9),
                        SELECTOR,
                        template(ALWAYS),
                        maybe(Deployment.Strategy.DEFAULT, strategy),
                        random.nextInt(2),
                        maybe(10, 2),
                        maybe(600, 30),
                        random.nextBoolean()),
                Deployment.Status.NEW);
    }

    private StatefulSet statefulSet() {
        List<PersistentVolumeClaim> claims = some(() -> claim(meta("default", name())));
        PodTemplate template = new PodTemplate(
                Labels.of("app", "a"),
                Labels.NONE,
                spec(ALWAYS, claims.stream().map(KubeObject::name).toList()));
        return new StatefulSet(
                meta(),
                new StatefulSet.Spec(
                        random.nextInt(4),
                        SELECTOR,
                        template,
                        maybe("", "peers"),
                        claims,
                        any(StatefulSet.PodManagement.class),
                        maybe(
                                new StatefulSet.UpdateStrategy(StatefulSet.UpdateType.ON_DELETE, 0, IntOrPercent.of(1)),
                                new StatefulSet.UpdateStrategy(
                                        StatefulSet.UpdateType.ROLLING_UPDATE, random.nextInt(3), pods())),
                        random.nextInt(2),
                        maybe(10, 3),
                        any(StatefulSet.Retention.class),
                        any(StatefulSet.Retention.class)),
                StatefulSet.Status.NEW);
    }

    private DaemonSet daemonSet() {
        DaemonSet.UpdateStrategy byHand =
                new DaemonSet.UpdateStrategy(DaemonSet.UpdateType.ON_DELETE, IntOrPercent.of(1), IntOrPercent.of(0));
        DaemonSet.UpdateStrategy surging =
                new DaemonSet.UpdateStrategy(DaemonSet.UpdateType.ROLLING_UPDATE, IntOrPercent.of(0), pods());
        return new DaemonSet(
                meta(),
                new DaemonSet.Spec(
                        SELECTOR,
                        template(ALWAYS),
                        maybe(DaemonSet.UpdateStrategy.DEFAULT, maybe(byHand, surging)),
                        random.nextInt(2),
                        maybe(10, 1)),
                DaemonSet.Status.NEW);
    }

    private Job.Spec job() {
        boolean indexed = random.nextBoolean();
        return new Job.Spec(
                random.nextInt(3),
                indexed ? Optional.of(3) : optional(() -> 1 + random.nextInt(3)),
                indexed ? Job.CompletionMode.INDEXED : Job.CompletionMode.NON_INDEXED,
                maybe(6, 0),
                optional(() -> 100L),
                optional(() -> 0),
                random.nextBoolean(),
                template(OF_JOBS));
    }

    private CronJob cronJob() {
        return new CronJob(
                meta(),
                new CronJob.Spec(
                        maybe("*/5 * * * *", "@hourly"),
                        any(CronJob.ConcurrencyPolicy.class),
                        optional(() -> 30L),
                        maybe(3, 0),
                        maybe(1, 2),
                        random.nextBoolean(),
                        new CronJob.JobTemplate(labels(), Labels.of(texts()), job())),
                CronJob.Status.NEW);
    }

    private PersistentVolume volume() {
        String driver = maybe(maybe("local", "nfs"), maybe("hostPath", "disk.csi.example.com"));
        boolean pinned = driver.equals("local") || random.nextBoolean();
        return new PersistentVolume(
                clusterWide(),
                new PersistentVolume.Spec(
                        random.nextLong(1L << 40),
                        EnumSet.of(any(AccessMode.class), any(AccessMode.class)),
                        any(PersistentVolume.ReclaimPolicy.class),
                        maybe("", "fast"),
                        optional(() -> new ObjectKey(Kind.PERSISTENT_VOLUME_CLAIM, "no", "data-0")),
                        "",
                        pinned ? Optional.of(List.of(nodeTerm())) : Optional.empty(),
                        driver,
                        "/disk/1"),
                PersistentVolume.Phase.AVAILABLE);
    }

    private NodeAffinity.Term nodeTerm() {
        return new NodeAffinity.Term(
                List.of(new Requirement("cores", Requirement.Operator.GT, List.of("4"))),
                some(() -> new Requirement("metadata.name", Requirement.Operator.IN, List.of("on"))));
    }

    private PersistentVolumeClaim claim(ObjectMeta meta) {
        return new PersistentVolumeClaim(
                meta,
                new PersistentVolumeClaim.Spec(
                        EnumSet.of(any(AccessMode.class)),
                        1 + random.nextLong(1L << 40),
                        optional(() -> maybe("", "fast")),
                        optional(this::selector),
                        maybe("", "pv-1")),
                PersistentVolumeClaim.Phase.PENDING);
    }

    private HorizontalPodAutoscaler autoscaler() {
        ObjectMeta meta = meta();
        HorizontalPodAutoscaler.Metric cpu =
                new HorizontalPodAutoscaler.Metric.Resource("cpu", new HorizontalPodAutoscaler.Target.Utilization(60));
        HorizontalPodAutoscaler.Metric memory = new HorizontalPodAutoscaler.Metric.Resource(
                "memory", new HorizontalPodAutoscaler.Target.AverageValue(100_000L << 20));
        HorizontalPodAutoscaler.Metric requests = new HorizontalPodAutoscaler.Metric.Pods(
                "requests-per-second", new HorizontalPodAutoscaler.Target.AverageValue(1 + random.nextInt(90_000)));
        HorizontalPodAutoscaler.Behavior fallback = HorizontalPodAutoscaler.Behavior.DEFAULT;
        HorizontalPodAutoscaler.Rules rules = new HorizontalPodAutoscaler.Rules(
                Optional.of(30),
                any(HorizontalPodAutoscaler.SelectPolicy.class),
                List.of(new HorizontalPodAutoscaler.Policy(
                        any(HorizontalPodAutoscaler.PolicyType.class), 1 + random.nextInt(9), 60)),
                optional(() -> 0.25));
        return new HorizontalPodAutoscaler(
                meta,
                new HorizontalPodAutoscaler.Spec(
                        new ObjectKey(maybe(Kind.DEPLOYMENT, Kind.STATEFUL_SET), meta.namespace(), "no"),
                        1 + random.nextInt(3),
                        4 + random.nextInt(9),
                        maybe(List.of(cpu), List.of(memory, requests)),
                        new HorizontalPodAutoscaler.Behavior(
                                maybe(rules, fallback.scaleUp()), maybe(rules, fallback.scaleDown()))),
                HorizontalPodAutoscaler.Status.NEW);
    }

    private PodDisruptionBudget budget() {
        boolean available = random.nextBoolean();
        return new PodDisruptionBudget(
                meta(),
                new PodDisruptionBudget.Spec(
                        available ? Optional.of(pods()) : Optional.empty(),
                        available ? Optional.empty() : optional(this::pods),
                        selector(),
                        any(PodDisruptionBudget.UnhealthyPolicy.class)),
                PodDisruptionBudget.Status.NEW);
    }

    private NetworkPolicy networkPolicy() {
        Supplier<NetworkPolicy.Peer> peer = () -> maybe(
                new NetworkPolicy.Peer.Pods(Optional.of(selector()), optional(this::selector)),
                new NetworkPolicy.Peer.IpBlock("10.0.0.0/8", maybe(List.of(), List.of("10.1.0.0/16"))));
        Supplier<NetworkPolicy.Rule> rule = () -> new NetworkPolicy.Rule(
                some(peer), some(() -> new NetworkPolicy.Port(maybe("TCP", "UDP"), maybe("", maybe("80", "http")))));
        return new NetworkPolicy(
                meta(),
                new NetworkPolicy.Spec(
                        selector(), EnumSet.of(any(NetworkPolicy.Direction.class)), some(rule), some(rule)));
    }

    /// @param claims names of volumes that a StatefulSet adds
    private PodSpec spec(PodSpec.RestartPolicy[] restarts, List<String> claims) {
        List<Volume> volumes = volumes();
        List<String> mountable = new ArrayList<>(claims);
        volumes.forEach(volume -> mountable.add(volume.name()));
        PodSpec spec = PodSpec.of(List.of(container("main", mountable), container("side", mountable)));
        return ApiDefaults.requestsFromLimits(spec.with(draft -> {
            draft.initContainers = some(() ->
                    container("init" + ++number, mountable).with(init -> init.restartAlways = random.nextBoolean()));
            draft.nodeName = maybe("", "node-1");
            draft.nodeSelector = labels();
            draft.nodeAffinity = maybe(
                    NodeAffinity.NONE,
                    new NodeAffinity(
                            optional(() -> List.of(nodeTerm())),
                            some(() -> new NodeAffinity.Preferred(7, nodeTerm()))));
            draft.podAffinity = podAffinity();
            draft.podAntiAffinity = podAffinity();
            draft.topologySpread = some(this::spread);
            draft.tolerations = some(this::toleration);
            draft.priority = maybe(0, random.nextInt(2000) - 1000);
            draft.priorityClassName = maybe("", "high");
            draft.preemptionPolicy = any(PodSpec.PreemptionPolicy.class);
            draft.restartPolicy = restarts[random.nextInt(restarts.length)];
            draft.terminationGraceSeconds = maybe(30L, 5L);
            draft.activeDeadlineSeconds = optional(() -> 90L);
            draft.resources = optional(() -> ResourceList.of(100, 1 << 20));
            draft.overhead = maybe(ResourceList.NONE, ResourceList.of(10, 1 << 10));
            draft.volumes = volumes;
            draft.security = new PodSecurity(false, random.nextBoolean(), random.nextBoolean(), random.nextBoolean());
            draft.hostname = maybe("", "n");
            draft.subdomain = maybe("", "yes");
        }));
    }

    private PodAffinity podAffinity() {
        Supplier<PodAffinity.Term> term = () -> new PodAffinity.Term(
                optional(this::selector),
                "zone",
                some(() -> "no"),
                optional(this::selector),
                some(() -> "version"),
                some(() -> "tier"));
        return new PodAffinity(some(term), some(() -> new PodAffinity.Weighted(1 + random.nextInt(100), term.get())));
    }

    private TopologySpreadConstraint spread() {
        boolean must = random.nextBoolean();
        return new TopologySpreadConstraint(
                1 + random.nextInt(3),
                "zone",
                must
                        ? TopologySpreadConstraint.WhenUnsatisfiable.DO_NOT_SCHEDULE
                        : TopologySpreadConstraint.WhenUnsatisfiable.SCHEDULE_ANYWAY,
                optional(this::selector),
                must ? optional(() -> 2) : Optional.empty(),
                any(TopologySpreadConstraint.NodePolicy.class),
                any(TopologySpreadConstraint.NodePolicy.class),
                some(() -> "pod-template-hash"));
    }

    private Toleration toleration() {
        return maybe(
                new Toleration("", Toleration.Operator.EXISTS, "", Optional.empty(), Optional.empty()),
                new Toleration(
                        "k",
                        Toleration.Operator.EQUAL,
                        maybe("", "no"),
                        Optional.of(Taint.Effect.NO_EXECUTE),
                        optional(() -> 30L)));
    }

    private List<Volume> volumes() {
        return some(() -> new Volume(
                "v" + ++number,
                switch (random.nextInt(5)) {
                    case 0 -> new Volume.Source.EmptyDir(random.nextBoolean(), optional(() -> 1L << 20));
                    case 1 -> new Volume.Source.HostPath("/var");
                    case 2 -> new Volume.Source.Claim("data", random.nextBoolean());
                    case 3 -> new Volume.Source.ConfigMapFiles("conf", items(), random.nextBoolean());
                    default -> new Volume.Source.SecretFiles("keys", items(), random.nextBoolean());
                }));
    }

    private SortedMap<String, String> items() {
        return new TreeMap<>(maybe(Map.of(), Map.of("key", "dir/file.txt")));
    }

    private Container container(String name, List<String> mountable) {
        Map<Probe.Type, Probe> probes = new EnumMap<>(Probe.Type.class);
        for (Probe.Type type : Probe.Type.values()) {
            if (random.nextBoolean()) {
                String action = maybe(maybe("http", "tcp"), maybe("exec", "grpc"));
                probes.put(type, new Probe(action, random.nextInt(3), 5, maybe(1, 2), 1, maybe(3, 9)));
            }
        }
        return Container.of(name, maybe("web:1", "no"), resources(), ResourceList.NONE)
                .with(draft -> {
                    draft.limits = maybe(ResourceList.NONE, draft.requests.plus(ResourceList.of(1, 1)));
                    draft.ports = some(() -> new ContainerPort(
                            maybe("", "http"), 1 + random.nextInt(9000), maybe("TCP", "UDP"), "", maybe(0, 99)));
                    draft.probes = probes;
                    draft.env = List.of(
                            EnvVar.of("A", tricky()),
                            EnvVar.of("EMPTY", ""),
                            new EnvVar("B", new EnvVar.Source.ConfigMapKey("conf", "k", random.nextBoolean())),
                            new EnvVar("C", new EnvVar.Source.SecretKey("keys", "k", random.nextBoolean())),
                            new EnvVar("D", new EnvVar.Source.Field("metadata.name")));
                    draft.envFrom = some(() -> new EnvFrom(
                            maybe(Kind.CONFIG_MAP, Kind.SECRET), "conf", maybe("", "P_"), random.nextBoolean()));
                    draft.mounts = mountable.stream()
                            .map(volume ->
                                    new VolumeMount(volume, "/m/" + volume, maybe("", "sub"), random.nextBoolean()))
                            .toList();
                    draft.security = new SecurityContext(
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean(),
                            random.nextBoolean());
                    draft.preStopSeconds = random.nextInt(2) * 5;
                });
    }
}
