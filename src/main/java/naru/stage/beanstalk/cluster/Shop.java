package naru.stage.beanstalk.cluster;

import java.time.Duration;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.api.Deployment;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ResourceList;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterService;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;

/// What the scene begins with. Sizes and traffic are assumed.
final class Shop {

    static final String NAME = "shop";

    /// The other environment.
    static final String BLOG = "blog";

    /// Runs, and never answers its readiness probe.
    static final String NEVER_READY = "shop:v3";

    /// When the environment has been made and answers.
    static final SimTime READY = SimTime.ofSeconds(240);

    private static final long SEED = 3;
    private static final int MOST_NODES = 5;
    private static final double PER_SECOND = 10;
    private static final int REPLICAS = 3;
    private static final ResourceList SIZE = ResourceList.of(500, 512L << 20);
    private static final ResourceList SMALL = ResourceList.of(100, 128L << 20);
    private static final Labels PROGRAM = Labels.of("naru/request-millis", "10");

    private Shop() {}

    static ClusterEnvironment environment(Deployment.Strategy strategy) {
        return ClusterEnvironment.of(NAME, NAME + ":v1", REPLICAS, REPLICAS)
                .withStrategy(strategy)
                .withProgram(SIZE, PROGRAM);
    }

    static ClusterEnvironment blog() {
        return ClusterEnvironment.of(BLOG, BLOG + ":v1", 2, 2).withProgram(SMALL, PROGRAM);
    }

    static History history(ClusterEnvironment environment) {
        History history = History.begin(ClusterService.scenario(environment, SEED, MOST_NODES));
        history.apply(SimTime.ZERO, new Command.DescribeImage(NEVER_READY, ImageConduct.NEVER_READY));
        return history;
    }

    /// Those who use an address.
    static Client visitors(String address, ObjectKey service) {
        return new Client(address, service, LoadCurve.constant(PER_SECOND), 50, Duration.ofSeconds(10));
    }
}
