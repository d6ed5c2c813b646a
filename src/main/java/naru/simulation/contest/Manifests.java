package naru.simulation.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.Deployment;
import naru.simulation.api.EnvVar;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Secret;
import naru.simulation.api.Service;
import naru.simulation.beanstalk.InstanceType;
import naru.simulation.kernel.SimTime;
import naru.simulation.provisioning.NodePool;
import naru.simulation.provisioning.NodeShape;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;

/// What is applied to a cluster, so that the application runs there as it does on Beanstalk.
final class Manifests {

    private static final String NAMESPACE = "default";
    /// Nodes that come later are numbered on after those that are there.
    private static final String POOL = "node";
    private static final long MEBI = 1L << 20;

    /// What the network interfaces of a `t3.small` have addresses for.
    ///
    /// Source: github.com/awslabs/amazon-eks-ami, `eni-max-pods.txt`.
    private static final int MAX_PODS = 11;

    /// Only orders shapes by price, and there is one.
    private static final long T3_SMALL_MICRO_USD = 20_800;

    /// As long as clients of the other platform wait.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static final String PASSWORD = "DATABASE_PASSWORD";
    private static final String KEY = "password";
    static final ObjectKey SECRET = new ObjectKey(Kind.SECRET, NAMESPACE, Application.SECRET);

    private Manifests() {}

    static ObjectKey deployment(String name) {
        return new ObjectKey(Kind.DEPLOYMENT, NAMESPACE, name);
    }

    static String image(String version) {
        return Application.NAME + ":" + version;
    }

    static List<KubeObject> cluster(ContestSettings settings) {
        List<KubeObject> objects = new ArrayList<>();
        for (int i = 1; i <= settings.copies(); i++) {
            objects.add(machine().node(POOL, POOL + "-" + i));
        }
        objects.addAll(application(settings));
        return objects;
    }

    /// Where pods find no room, more of the same machines come: up to as many as the other platform may have.
    static NodePool pool(ContestSettings settings) {
        return new NodePool(
                POOL,
                List.of(machine()),
                3 * settings.copies(),
                NodePool.Consolidation.WHEN_EMPTY,
                Duration.ofSeconds(30),
                Duration.ofDays(14));
    }

    private static NodeShape machine() {
        InstanceType type = Application.MACHINE;
        return new NodeShape(type.name(), type.cores() * 1000L, type.memoryMib() * MEBI, MAX_PODS, T3_SMALL_MICRO_USD);
    }

    private static List<KubeObject> application(ContestSettings settings) {
        return List.of(
                Secret.of(meta(Application.SECRET), password(1)),
                deployment(Application.NAME, image(Application.GOOD), settings),
                service(Application.NAME),
                new HorizontalPodAutoscaler(
                        meta(Application.NAME),
                        HorizontalPodAutoscaler.Spec.ofCpu(
                                deployment(Application.NAME), settings.copies(), 3 * settings.copies(), 70),
                        HorizontalPodAutoscaler.Status.NEW));
    }

    /// The other service: as many copies, of the same size.
    static List<KubeObject> second(ContestSettings settings) {
        return List.of(
                deployment(Application.SECOND, Application.SECOND + ":" + Application.GOOD, settings),
                service(Application.SECOND));
    }

    static SortedMap<String, String> password(int edition) {
        return new TreeMap<>(Map.of(KEY, "edition-" + edition));
    }

    private static Deployment deployment(String name, String image, ContestSettings settings) {
        Labels labels = Labels.of("app", name);
        Container container = Container.of(
                        name, image, ResourceList.of(800, 384 * MEBI), ResourceList.of(1000, 512 * MEBI))
                .withProbe(Probe.Type.READINESS, Probe.withDefaults("http"))
                .with(draft -> {
                    draft.ports = List.of(ContainerPort.tcp(8080));
                    draft.env =
                            List.of(new EnvVar(PASSWORD, new EnvVar.Source.SecretKey(Application.SECRET, KEY, false)));
                });
        Labels program = Labels.of(Map.of(
                "naru/request-millis", Double.toString(Application.WORK.requestMillis()),
                "naru/startup-seconds", Long.toString(Application.WORK.start().toSeconds())));
        Deployment.Strategy strategy = settings.strategy() == Deployment.StrategyType.RECREATE
                ? new Deployment.Strategy(
                        Deployment.StrategyType.RECREATE,
                        Deployment.Strategy.DEFAULT.maxSurge(),
                        Deployment.Strategy.DEFAULT.maxUnavailable())
                : Deployment.Strategy.DEFAULT;
        Deployment.Spec usual = Deployment.Spec.of(
                settings.copies(),
                LabelSelector.of(labels),
                new PodTemplate(labels, program, PodSpec.of(List.of(container))));
        return new Deployment(
                meta(name),
                new Deployment.Spec(
                        usual.replicas(),
                        usual.selector(),
                        usual.template(),
                        strategy,
                        usual.minReadySeconds(),
                        usual.revisionHistoryLimit(),
                        usual.progressDeadlineSeconds(),
                        usual.paused()),
                Deployment.Status.NEW);
    }

    private static Service service(String name) {
        return Service.clusterIp(
                meta(name), Labels.of("app", name), List.of(new Service.Port("http", 80, "8080", "TCP")));
    }

    private static ObjectMeta meta(String name) {
        return ObjectMeta.of(NAMESPACE, name, Labels.of("app", name));
    }

    static Client client(LoadCurve load) {
        return new Client("visitors", new ObjectKey(Kind.SERVICE, NAMESPACE, Application.NAME), load, 1000, PATIENCE);
    }

    /// The same load, for a client that begins to send at `began`, when the curve's time begins.
    static LoadCurve from(SimTime began, LoadCurve load) {
        return LoadCurve.constant(load.rateAt(began));
    }
}
