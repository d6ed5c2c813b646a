package naru.simulation.beanstalk.cluster;

import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Namespace;
import naru.simulation.api.Node;
import naru.simulation.api.Pod;
import naru.simulation.beanstalk.cluster.ClusterCommand.Beyond;
import naru.simulation.beanstalk.cluster.ClusterCommand.Setting;
import naru.simulation.kernel.SimTime;
import naru.simulation.network.End;
import naru.simulation.network.Reachability;
import naru.simulation.provisioning.NodePool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Sources: dg/beanstalk-cluster-concepts, command-options-general-eks, configuring-cluster-scaling.
class ClusterServiceTest {

    private static final ClusterEnvironment SHOP = ClusterEnvironment.of("shop", "shop:1", 2, 6);
    private static final ClusterEnvironment BLOG = ClusterEnvironment.of("blog", "blog:1", 1, 1);
    private static final SimTime LATER = seconds(3600);

    private static History world() {
        return History.begin(Scenario.of(3, List.of()).withNodePool(NodePool.generalPurpose(6)));
    }

    /// Does on the cluster what the service says.
    private static ClusterService play(History history, Answer answer) {
        assertThat(answer.refusal()).isEmpty();
        for (Command.Timed timed : answer.commands()) {
            Outcome outcome = history.apply(SimTime.ZERO.plus(timed.at()), timed.command());
            assertThat(outcome).as("%s", timed.command()).isInstanceOf(Outcome.Done.class);
        }
        return answer.service();
    }

    private static Setting replicas(String name, int value) {
        return new Setting(Options.AUTOSCALING, name, value);
    }

    private static List<Pod> pods(Snapshot snapshot, String environment) {
        return snapshot.pods().stream()
                .filter(pod -> pod.meta().namespace().equals(environment))
                .toList();
    }

    @Test
    void theFirstEnvironmentWaitsForItsClusterAndOthersShareIt() {
        Answer first = ClusterService.EMPTY.ask(seconds(5), new ClusterCommand.Create(SHOP));
        assertThat(first.commands()).extracting(Command.Timed::at).containsOnly(Duration.ofSeconds(605));
        Answer second = first.service().ask(LATER, new ClusterCommand.Create(BLOG));
        assertThat(second.commands()).extracting(Command.Timed::at).containsOnly(Duration.ofHours(1));
        assertThat(second.service().clusters()).hasSize(1);
        Answer elsewhere = second.service().ask(LATER, new ClusterCommand.Create(BLOG.withSubnets("other")));
        assertThat(elsewhere.refusal()).contains(Refusal.NAME_TAKEN);
        ClusterEnvironment far =
                ClusterEnvironment.of("far-away", "far:1", 1, 1).withSubnets("other");
        assertThat(second.service().ask(LATER, new ClusterCommand.Create(far)).commands())
                .extracting(Command.Timed::at)
                .containsOnly(Duration.ofMinutes(70));
    }

    @Test
    void nodesComeForReplicas() {
        History history = world();
        play(history, ClusterService.EMPTY.ask(SimTime.ZERO, new ClusterCommand.Create(SHOP)));
        assertThat(history.at(seconds(599)).pods()).isEmpty();
        Snapshot running = history.at(seconds(700));
        assertThat(pods(running, "shop")).hasSize(2).allMatch(Pod::isReady);
        assertThat(running.nodes()).isNotEmpty().allMatch(Node::isReady);
        assertThat(ClusterFigures.of(running, SHOP).isAsWished()).isTrue();
    }

    @Test
    void aDeploymentReplacesReplicasWithinItsBounds() {
        History history = History.begin(ClusterService.scenario(SHOP.withReplicas(4, 4), 3, 6));
        history.at(seconds(300));
        ClusterService service = ClusterService.running(SHOP.withReplicas(4, 4));
        play(history, service.ask(seconds(300), new ClusterCommand.Deploy("shop", "shop:2")));
        boolean mixed = false;
        for (int second = 300; second <= 500; second++) {
            ClusterFigures figures = ClusterFigures.of(history.at(seconds(second)), SHOP);
            assertThat(figures.ready()).isGreaterThanOrEqualTo(3);
            assertThat(figures.replicas()).isLessThanOrEqualTo(5);
            mixed |= figures.versions() == 2;
        }
        assertThat(mixed).isTrue();
        assertThat(pods(history.at(seconds(500)), "shop"))
                .hasSize(4)
                .allMatch(pod -> pod.spec().containers().getFirst().image().equals("shop:2"));
    }

    @Test
    void recreateLeavesAMomentWithoutReplicas() {
        ClusterEnvironment environment = SHOP.withReplicas(2, 2).withStrategy(ClusterEnvironment.RECREATE);
        History history = History.begin(ClusterService.scenario(environment, 3, 6));
        history.at(seconds(300));
        play(
                history,
                ClusterService.running(environment).ask(seconds(300), new ClusterCommand.Deploy("shop", "shop:2")));
        int least = 2;
        for (int second = 300; second <= 400; second++) {
            least = Math.min(
                    least,
                    ClusterFigures.of(history.at(seconds(second)), environment).ready());
        }
        assertThat(least).isZero();
        assertThat(ClusterFigures.of(history.at(seconds(400)), environment).isAsWished())
                .isTrue();
    }

    @Test
    void boundsOfReplicasHold() {
        History history = History.begin(ClusterService.scenario(SHOP, 3, 6));
        history.at(seconds(300));
        ClusterService service = ClusterService.running(SHOP);
        ClusterService three = play(
                history,
                service.ask(
                        seconds(300),
                        new ClusterCommand.Configure(
                                "shop", List.of(replicas("min-replica", 3), replicas("max-replica", 8)))));
        assertThat(pods(history.at(seconds(500)), "shop")).hasSize(3);
        play(
                history,
                three.ask(
                        seconds(500),
                        new ClusterCommand.Configure(
                                "shop", List.of(replicas("min-replica", 5), replicas("max-replica", 5)))));
        Snapshot fixed = history.at(seconds(700));
        assertThat(pods(fixed, "shop")).hasSize(5).allMatch(Pod::isReady);
        assertThat(fixed.list(Kind.HORIZONTAL_POD_AUTOSCALER, KubeObject.class)).isEmpty();
    }

    @Test
    void whatIsNotAllowedIsRefusedAndWhy() {
        ClusterService service = ClusterService.running(SHOP);
        assertThat(service.ask(LATER, configure(new Setting("aws:autoscaling:asg", "MinSize", 2))))
                .isEqualTo(Answer.refused(service, Refusal.CLASSIC_NAMESPACE));
        assertThat(service.ask(LATER, configure(new Setting("aws:elasticbeanstalk:eksample", "x", 2))))
                .isEqualTo(Answer.refused(service, Refusal.CLASSIC_NAMESPACE));
        assertThat(service.ask(LATER, configure(new Setting("aws:elasticbeanstalk:eks:alb", "x", 2))))
                .isEqualTo(Answer.refused(service, Refusal.UNKNOWN_OPTION));
        assertThat(service.ask(LATER, configure(replicas("min-replica", 0))))
                .isEqualTo(Answer.refused(service, Refusal.REPLICA_BOUNDS));
        assertThat(service.ask(LATER, configure(replicas("max-replica", 1))))
                .isEqualTo(Answer.refused(service, Refusal.REPLICA_BOUNDS));
        assertThat(service.ask(LATER, new ClusterCommand.Deploy("nobody", "a:1")))
                .isEqualTo(Answer.refused(service, Refusal.NO_SUCH_ENVIRONMENT));
        assertThat(service.ask(LATER, new ClusterCommand.Create(ClusterEnvironment.of("zero", "a:1", 0, 1))))
                .isEqualTo(Answer.refused(service, Refusal.REPLICA_BOUNDS));
    }

    private static ClusterCommand configure(Setting setting) {
        return new ClusterCommand.Configure("shop", List.of(setting));
    }

    @ParameterizedTest
    @EnumSource(Beyond.class)
    void kubernetesItselfIsOutOfReach(Beyond what) {
        ClusterService service = ClusterService.running(SHOP);
        assertThat(service.ask(LATER, new ClusterCommand.Wish("shop", what)))
                .isEqualTo(Answer.refused(service, Refusal.NOT_IN_THIS_MODE));
    }

    @Test
    void whoeverGoesRoundTheServiceEndsItsMaintenance() {
        Command byHand = new Command.Scale(ClusterObjects.deployment("shop"), 9);
        Answer answer = ClusterService.running(SHOP).ask(LATER, new ClusterCommand.ChangeDirectly("shop", byHand));
        assertThat(answer.commands()).containsExactly(new Command.Timed(Duration.ofHours(1), byHand));
        assertThat(answer.service().clusters().values()).allMatch(SharedCluster::drifted);
    }

    @Test
    void addressesAreSwapped() {
        ClusterService service = ClusterService.running(SHOP)
                .ask(LATER, new ClusterCommand.Create(BLOG))
                .service();
        Answer answer = service.ask(LATER, new ClusterCommand.Swap("shop", "blog"));
        assertThat(answer.commands()).isEmpty();
        assertThat(answer.service().behind("shop")).contains(ClusterObjects.service("blog"));
        assertThat(answer.service().behind("blog")).contains(ClusterObjects.service("shop"));
        assertThat(service.ask(LATER, new ClusterCommand.Swap("shop", "nobody")).refusal())
                .contains(Refusal.NO_SUCH_ENVIRONMENT);
    }

    @Test
    void anEmptyClusterIsKeptForThreeHours() {
        History history = History.begin(ClusterService.scenario(SHOP, 3, 6));
        history.at(seconds(300));
        ClusterService empty =
                play(history, ClusterService.running(SHOP).ask(seconds(300), new ClusterCommand.Terminate("shop")));
        Snapshot later = history.at(seconds(600));
        assertThat(later.pods()).isEmpty();
        assertThat(later.nodes()).isEmpty();
        assertThat(later.list(Kind.NAMESPACE, Namespace.class)).isEmpty();
        SimTime inTime = seconds(300 + 3 * 3600 - 1);
        assertThat(empty.ask(inTime, new ClusterCommand.Create(BLOG)).commands())
                .extracting(Command.Timed::at)
                .containsOnly(inTime.since(SimTime.ZERO));
        SimTime tooLate = seconds(300 + 3 * 3600);
        assertThat(empty.ask(tooLate, new ClusterCommand.Create(BLOG)).commands())
                .extracting(Command.Timed::at)
                .containsOnly(tooLate.plus(Duration.ofMinutes(10)).since(SimTime.ZERO));
    }

    @Test
    void environmentsShareNodesAndDoNotReachEachOther() {
        History history = History.begin(ClusterService.scenario(SHOP, 3, 6));
        history.at(seconds(200));
        play(history, ClusterService.running(SHOP).ask(seconds(200), new ClusterCommand.Create(BLOG)));
        Snapshot later = history.at(seconds(400));
        Pod blog = pods(later, "blog").getFirst();
        List<Pod> shop = pods(later, "shop");
        assertThat(shop)
                .extracting(pod -> pod.spec().nodeName())
                .contains(blog.spec().nodeName());
        Reachability network = new Reachability(later.checkpoint().api().objects());
        End visitor = new End.Address("198.51.100.7");
        assertThat(network.allows(new End.InPod(shop.get(0)), new End.InPod(blog), 8080))
                .isFalse();
        assertThat(network.allows(new End.InPod(shop.get(0)), new End.InPod(shop.get(1)), 8080))
                .isTrue();
        assertThat(network.allows(visitor, new End.InPod(blog), 8080)).isTrue();
    }
}
