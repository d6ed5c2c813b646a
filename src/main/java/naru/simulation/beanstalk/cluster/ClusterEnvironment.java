package naru.simulation.beanstalk.cluster;

import java.util.Map;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Labels;
import naru.simulation.api.Probe;
import naru.simulation.api.ResourceList;

/// What an environment is to be like.
///
/// @param subnets where its cluster is: environments that name the same share one
/// @param image a reference to a container image
/// @param minReplica at least 1
/// @param maxReplica equal to `minReplica`: a fixed number
/// @param strategy `RollingUpdate` or `Recreate`
/// @param resources what a replica requests, which is also its limit
/// @param loadBalanced false: no load balancer, and no health from its metrics
/// @param program the annotations that tell Naru how the program behaves
public record ClusterEnvironment(
        String name,
        String subnets,
        String image,
        int minReplica,
        int maxReplica,
        Deployment.Strategy strategy,
        Map<Probe.Type, Probe> probes,
        ResourceList resources,
        Trigger trigger,
        boolean loadBalanced,
        Labels program) {

    /// Rolling, as long as nothing else is said (dg/beanstalk-cluster-concepts). That its bounds are those of
    /// Kubernetes, a quarter each, is assumed.
    public static final Deployment.Strategy ROLLING = Deployment.Strategy.DEFAULT;

    public static final Deployment.Strategy RECREATE =
            new Deployment.Strategy(Deployment.StrategyType.RECREATE, IntOrPercent.of(0), IntOrPercent.of(0));

    /// Half a core, 512 MiB and a readiness probe: assumed.
    public static ClusterEnvironment of(String name, String image, int minReplica, int maxReplica) {
        return new ClusterEnvironment(
                name,
                "default",
                image,
                minReplica,
                maxReplica,
                ROLLING,
                Map.of(Probe.Type.READINESS, Probe.withDefaults("http")),
                ResourceList.of(500, 512L << 20),
                Trigger.DEFAULT,
                true,
                Labels.NONE);
    }

    public boolean isFixed() {
        return minReplica == maxReplica;
    }

    ClusterEnvironment withImage(String next) {
        return new ClusterEnvironment(
                name,
                subnets,
                next,
                minReplica,
                maxReplica,
                strategy,
                probes,
                resources,
                trigger,
                loadBalanced,
                program);
    }

    ClusterEnvironment withReplicas(int min, int max) {
        return new ClusterEnvironment(
                name, subnets, image, min, max, strategy, probes, resources, trigger, loadBalanced, program);
    }

    public ClusterEnvironment withSubnets(String next) {
        return new ClusterEnvironment(
                name, next, image, minReplica, maxReplica, strategy, probes, resources, trigger, loadBalanced, program);
    }

    public ClusterEnvironment withStrategy(Deployment.Strategy next) {
        return new ClusterEnvironment(
                name, subnets, image, minReplica, maxReplica, next, probes, resources, trigger, loadBalanced, program);
    }

    /// @param size what a replica requests
    /// @param conduct annotations of the pod
    public ClusterEnvironment withProgram(ResourceList size, Labels conduct) {
        return new ClusterEnvironment(
                name, subnets, image, minReplica, maxReplica, strategy, probes, size, trigger, loadBalanced, conduct);
    }
}
