package naru.simulation.beanstalk.cluster;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.Deployment;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.NetworkPolicy;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Service;

/// The Kubernetes objects an environment becomes. Assumed, as the service does not show them: a namespace, and in it a
/// Deployment, a Service, an autoscaler where there is anything to scale, and a wall against other environments.
public record ClusterObjects(ClusterEnvironment environment) {

    /// What replicas are called in their pods.
    public static final String CONTAINER = "app";

    private static final int PORT = 8080;

    /// Where pods have their addresses in Naru's clusters.
    private static final String POD_ADDRESSES = "10.128.0.0/9";

    public static ObjectKey deployment(String environment) {
        return new ObjectKey(Kind.DEPLOYMENT, environment, environment);
    }

    /// What a load balancer sends requests to.
    public static ObjectKey service(String environment) {
        return new ObjectKey(Kind.SERVICE, environment, environment);
    }

    static ObjectKey autoscaler(String environment) {
        return new ObjectKey(Kind.HORIZONTAL_POD_AUTOSCALER, environment, environment);
    }

    static ObjectKey policy(String environment) {
        return new ObjectKey(Kind.NETWORK_POLICY, environment, environment);
    }

    static ObjectKey namespace(String environment) {
        return new ObjectKey(Kind.NAMESPACE, "", environment);
    }

    public List<KubeObject> all() {
        List<KubeObject> objects = new ArrayList<>();
        objects.add(new Namespace(ObjectMeta.clusterWide(environment.name(), Labels.NONE)));
        objects.add(deployment());
        objects.add(Service.clusterIp(
                meta(), labels(), List.of(new Service.Port("http", 80, Integer.toString(PORT), "TCP"))));
        objects.add(wall());
        if (!environment.isFixed()) {
            objects.add(autoscaler());
        }
        return objects;
    }

    private Deployment deployment() {
        Container plain =
                Container.of(CONTAINER, environment.image(), environment.resources(), environment.resources());
        Container container = plain.with(draft -> {
            draft.ports = List.of(ContainerPort.tcp(PORT));
            draft.probes = environment.probes();
        });
        PodTemplate template = new PodTemplate(labels(), environment.program(), PodSpec.of(List.of(container)));
        Deployment.Spec usual = Deployment.Spec.of(environment.minReplica(), LabelSelector.of(labels()), template);
        Deployment.Spec spec = new Deployment.Spec(
                usual.replicas(),
                usual.selector(),
                usual.template(),
                environment.strategy(),
                usual.minReadySeconds(),
                usual.revisionHistoryLimit(),
                usual.progressDeadlineSeconds(),
                usual.paused());
        return new Deployment(meta(), spec, Deployment.Status.NEW);
    }

    HorizontalPodAutoscaler autoscaler() {
        HorizontalPodAutoscaler.Spec spec = new HorizontalPodAutoscaler.Spec(
                deployment(environment.name()),
                environment.minReplica(),
                environment.maxReplica(),
                List.of(environment.trigger().metric()),
                HorizontalPodAutoscaler.Behavior.DEFAULT);
        return new HorizontalPodAutoscaler(meta(), spec, HorizontalPodAutoscaler.Status.NEW);
    }

    /// Environments on one cluster don't reach each other unless that is allowed (dg/beanstalk-cluster-concepts):
    /// in come the environment's own pods and what comes from outside.
    private NetworkPolicy wall() {
        LabelSelector everything = LabelSelector.of(Labels.NONE);
        NetworkPolicy.Rule in = new NetworkPolicy.Rule(
                List.of(
                        new NetworkPolicy.Peer.Pods(Optional.of(everything), Optional.empty()),
                        new NetworkPolicy.Peer.IpBlock("0.0.0.0/0", List.of(POD_ADDRESSES))),
                List.of());
        NetworkPolicy.Spec spec =
                new NetworkPolicy.Spec(everything, EnumSet.of(NetworkPolicy.Direction.INGRESS), List.of(in), List.of());
        return new NetworkPolicy(meta(), spec);
    }

    private Labels labels() {
        return Labels.of("app", environment.name());
    }

    private ObjectMeta meta() {
        return ObjectMeta.of(environment.name(), environment.name(), labels());
    }
}
