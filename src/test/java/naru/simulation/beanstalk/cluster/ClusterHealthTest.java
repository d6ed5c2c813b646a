package naru.simulation.beanstalk.cluster;

import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.api.Labels;
import naru.simulation.api.ResourceList;
import naru.simulation.beanstalk.Status;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;
import org.junit.jupiter.api.Test;

/// Source: dg/monitoring-cluster-environments: health from the load balancer's counts, and from nothing else.
class ClusterHealthTest {

    private static final ClusterEnvironment SHOP = ClusterEnvironment.of("shop", "shop:1", 2, 2)
            .withProgram(ResourceList.of(500, 512L << 20), Labels.of("naru/request-millis", "10"));

    private final History history = History.begin(ClusterService.scenario(SHOP, 5, 4));

    private void visit(double perSecond) {
        LoadCurve load = LoadCurve.constant(perSecond);
        history.apply(
                seconds(100),
                new Command.SendTraffic(
                        new Client("visitors", ClusterObjects.service("shop"), load, 50, Duration.ofSeconds(10))));
    }

    private ClusterHealth at(int second) {
        SimTime now = seconds(second);
        return ClusterHealth.of(history.at(seconds(Math.max(0, second - 60))), history.at(now), SHOP);
    }

    private void deploy(int second, String image, ImageConduct conduct) {
        history.apply(seconds(second), new Command.DescribeImage(image, conduct));
        ClusterService.running(SHOP)
                .ask(seconds(second), new ClusterCommand.Deploy("shop", image))
                .commands()
                .forEach(timed -> history.apply(SimTime.ZERO.plus(timed.at()), timed.command()));
    }

    @Test
    void aNewEnvironmentIsPending() {
        assertThat(at(5)).isEqualTo(new ClusterHealth(Status.PENDING, ClusterHealth.Cause.CREATING, 0));
    }

    @Test
    void withoutRequestsNothingCanBeSaid() {
        assertThat(at(200)).isEqualTo(new ClusterHealth(Status.UNKNOWN, ClusterHealth.Cause.TOO_FEW_REQUESTS, 0));
    }

    @Test
    void servedRequestsAreHealth() {
        visit(10);
        assertThat(at(300)).isEqualTo(new ClusterHealth(Status.OK, ClusterHealth.Cause.SERVING, 0));
    }

    @Test
    void withoutALoadBalancerNothingIsEvaluated() {
        visit(10);
        ClusterEnvironment alone = new ClusterEnvironment(
                SHOP.name(),
                SHOP.subnets(),
                SHOP.image(),
                SHOP.minReplica(),
                SHOP.maxReplica(),
                SHOP.strategy(),
                SHOP.probes(),
                SHOP.resources(),
                SHOP.trigger(),
                false,
                SHOP.program());
        assertThat(ClusterHealth.of(history.at(seconds(240)), history.at(seconds(300)), alone)
                        .cause())
                .isEqualTo(ClusterHealth.Cause.NOT_EVALUATED);
    }

    @Test
    void aRolloutIsInfo() {
        visit(10);
        history.at(seconds(300));
        deploy(300, "shop:2", ImageConduct.WORKS);
        assertThat(at(302)).isEqualTo(new ClusterHealth(Status.INFO, ClusterHealth.Cause.UPDATING, 0));
        assertThat(at(400).status()).isEqualTo(Status.OK);
    }

    @Test
    void aVersionThatFailsRequestsIsSeenByItsErrors() {
        visit(10);
        history.at(seconds(300));
        deploy(300, "shop:2", ImageConduct.FAILS_REQUESTS);
        ClusterHealth health = at(450);
        assertThat(health.cause()).isEqualTo(ClusterHealth.Cause.SERVER_ERRORS);
        assertThat(health.status().colour()).isIn(Status.Colour.YELLOW, Status.Colour.RED);
        assertThat(health.percent()).isBetween(1L, 100L);
    }

    /// The old replicas go on serving, so that the balancer sees nothing wrong: no replica has a health of its own
    /// here.
    @Test
    void aReplicaThatIsNeverReadyDoesNotShow() {
        visit(10);
        history.at(seconds(300));
        deploy(300, "shop:2", ImageConduct.NEVER_READY);
        assertThat(at(500).cause()).isEqualTo(ClusterHealth.Cause.UPDATING);
        assertThat(at(500).status().colour()).isEqualTo(Status.Colour.GREEN);
    }

    @Test
    void withoutAnyReplicaItIsSevere() {
        visit(10);
        history.at(seconds(300));
        history.apply(seconds(300), new Command.Scale(ClusterObjects.deployment("shop"), 0));
        assertThat(at(390)).isEqualTo(new ClusterHealth(Status.SEVERE, ClusterHealth.Cause.SERVER_ERRORS, 100));
    }
}
