package naru.simulation.contest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Deployment;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;
import naru.simulation.price.Items;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What has to come of a contest by the platforms' documented rules, whatever chance does.
@Execution(ExecutionMode.CONCURRENT)
class ContestOutcomeTest {

    private static final ContestSettings SMALL =
            new ContestSettings(3, Trial.DEPLOY, Policy.ROLLING, new BatchSize.Fixed(1), rolling(), 4, 10, minutes(16));

    private static Deployment.StrategyType rolling() {
        return Deployment.StrategyType.ROLLING_UPDATE;
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Contest run(ContestSettings settings) {
        return Contest.run(settings, () -> false, done -> {}).orElseThrow();
    }

    private static Ledger end(Contest contest, Side side) {
        return contest.ledgers(side).getLast();
    }

    private static List<String> steps(Ledger ledger) {
        return ledger.steps().stream().map(Step::id).toList();
    }

    /// Beanstalk takes a batch out of service at a time (dg/using-features.rolling-version-deploy); a Deployment
    /// may lack a quarter of its pods (`maxUnavailable`).
    @Test
    void rollingNeverLacksMoreThanItsBatch() {
        Contest contest = run(SMALL);
        Ledger beanstalk = end(contest, Side.BEANSTALK);
        Ledger kubernetes = end(contest, Side.KUBERNETES);

        assertThat(beanstalk.leastCapacity()).isEqualTo(75);
        assertThat(kubernetes.leastCapacity()).isGreaterThanOrEqualTo(75);
        assertThat(beanstalk.requests().failed()).isZero();
        assertThat(beanstalk.mixed()).isPositive();
        assertThat(kubernetes.mixed()).isPositive();
        assertThat(beanstalk.recovered()).isPresent();
        assertThat(kubernetes.recovered()).isPresent();
        assertThat(steps(beanstalk)).isEmpty();
        assertThat(steps(kubernetes)).isEmpty();
    }

    /// All at once is out of service for a short time, and so is `Recreate`.
    @Test
    void allAtOnceAndRecreateLoseRequests() {
        Contest contest = run(SMALL.withPolicy(Policy.ALL_AT_ONCE, new BatchSize.Percentage(100))
                .withStrategy(Deployment.StrategyType.RECREATE)
                .withHorizon(minutes(6)));

        for (Side side : Side.values()) {
            Ledger ledger = end(contest, side);
            assertThat(ledger.leastCapacity()).as("%s", side).isZero();
            assertThat(ledger.requests().failed()).as("%s", side).isPositive();
            assertThat(ledger.mixed()).as("%s", side).isZero();
        }
    }

    /// A failed rolling deployment leaves its batch on the new version until a person deploys a good one; a failed
    /// immutable one goes away by itself (dg/environmentmgmt-updates-immutable).
    @Test
    void onlyAnImmutableDeploymentThatFailsNeedsNobody() {
        ContestSettings broken = SMALL.withTrial(Trial.BROKEN_DEPLOY).withHorizon(minutes(26));
        Contest byBatches = run(broken);
        Contest immutable = run(broken.withPolicy(Policy.IMMUTABLE, new BatchSize.Percentage(100)));

        assertThat(steps(end(byBatches, Side.BEANSTALK))).containsExactly("redeploy");
        assertThat(steps(end(immutable, Side.BEANSTALK))).isEmpty();
        assertThat(end(immutable, Side.BEANSTALK).leastCapacity()).isEqualTo(100);
        assertThat(end(immutable, Side.BEANSTALK).recovered()).isPresent();
        assertThat(steps(end(byBatches, Side.KUBERNETES))).containsExactly("rollout-undo");
    }

    /// Both platforms replace what a dead machine took with it, and neither at once.
    @Test
    void aDeadMachineNeedsNobodyAndCostsRequests() {
        Contest contest = run(SMALL.withTrial(Trial.NODE_LOSS).withHorizon(minutes(12)));

        for (Side side : Side.values()) {
            Ledger ledger = end(contest, side);
            assertThat(steps(ledger)).as("%s", side).isEmpty();
            assertThat(ledger.leastCapacity()).as("%s", side).isEqualTo(75);
            assertThat(ledger.requests().failed()).as("%s", side).isPositive();
            assertThat(ledger.capacity()).as("%s", side).isEqualTo(100);
        }
        // Pods of a node that is not ready are tolerated for 300 s.
        assertThat(end(contest, Side.KUBERNETES).recovered().orElseThrow()).isGreaterThan(Duration.ofSeconds(300));
    }

    /// A variable of the environment is read when a process starts, and then no more, on both.
    @Test
    void aSecretInAVariableNeedsARestart() {
        Contest contest = run(SMALL.withTrial(Trial.SECRET_ROTATION));

        assertThat(steps(end(contest, Side.BEANSTALK))).containsExactly("restart-servers");
        assertThat(steps(end(contest, Side.KUBERNETES))).containsExactly("rollout-restart");
    }

    /// An environment has machines and a balancer of its own; pods take what room the nodes have left.
    @Test
    void aSecondServiceIsASecondFleetOnlyOnOneSide() {
        Contest contest = run(SMALL.withTrial(Trial.SECOND_SERVICE).withHorizon(minutes(10)));
        Ledger beanstalk = end(contest, Side.BEANSTALK);
        Ledger kubernetes = end(contest, Side.KUBERNETES);

        String machine = Application.MACHINE.name();
        assertThat(beanstalk.hourly().time(machine)).isEqualTo(Duration.ofHours(8));
        assertThat(beanstalk.hourly().time(Items.LOAD_BALANCER)).isEqualTo(Duration.ofHours(2));
        assertThat(kubernetes.hourly().time(machine)).isEqualTo(Duration.ofHours(4));
        assertThat(kubernetes.hourly().time(Items.LOAD_BALANCER)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void beanstalkStaysAtAws() {
        Contest contest = run(SMALL.withTrial(Trial.OTHER_CLOUD).withHorizon(minutes(20)));

        assertThat(end(contest, Side.BEANSTALK).possible()).isFalse();
        assertThat(end(contest, Side.BEANSTALK).recovered()).isEqualTo(Optional.empty());
        assertThat(steps(end(contest, Side.KUBERNETES)))
                .containsExactly("create-cluster", "apply-manifests", "switch-dns");
        assertThat(end(contest, Side.KUBERNETES).recovered()).isPresent();
    }
}
