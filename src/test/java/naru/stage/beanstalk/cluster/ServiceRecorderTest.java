package naru.stage.beanstalk.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.beanstalk.Status;
import naru.simulation.beanstalk.cluster.ClusterCommand;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterHealth;
import naru.simulation.kernel.SimTime;
import naru.stage.beanstalk.cluster.Prediction.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class ServiceRecorderTest {

    private static final ClusterCommand.Deploy BROKEN = new ClusterCommand.Deploy(Shop.NAME, Shop.NEVER_READY);

    private ServiceRecorder recorder = new ServiceRecorder(Shop.environment(ClusterEnvironment.ROLLING));

    private ClusterMoment at(double seconds) {
        return recorder.goTo(SimTime.ofSeconds(seconds), () -> false, busy -> {})
                .now();
    }

    private ClusterHealth health(double seconds) {
        ClusterMoment moment = at(seconds);
        return moment.health(moment.service().environment(Shop.NAME).orElseThrow());
    }

    @Test
    void theSceneBeginsWithAnEnvironmentThatServes() {
        assertThat(health(240)).isEqualTo(new ClusterHealth(Status.OK, ClusterHealth.Cause.SERVING, 0));
        assertThat(at(240).nodes()).isEqualTo(1);
    }

    @Test
    void aSecondEnvironmentFindsRoomOnTheNodesThatAreThere() {
        Prediction said = Prediction.of(Question.MACHINES, 0, at(240));
        assertThat(recorder.apply(new ClusterCommand.Create(Shop.blog()))).isTrue();
        ClusterMoment later = at(480);
        assertThat(said.isDue(later)).isTrue();
        assertThat(said.outcome(later)).isZero();
        assertThat(later.figures(Shop.blog()).ready()).isEqualTo(2);
    }

    @Test
    void whatNeverGetsReadyStandsStillOrAnswersNobody() {
        Prediction said = Prediction.of(Question.NEVER_READY, 0, at(240));
        recorder.apply(BROKEN);
        assertThat(said.outcome(at(960))).isEqualTo(1);

        recorder = new ServiceRecorder(Shop.environment(ClusterEnvironment.RECREATE));
        Prediction recreated = Prediction.of(Question.NEVER_READY, 0, at(240));
        recorder.apply(BROKEN);
        assertThat(recreated.outcome(at(960))).isZero();
        assertThat(health(960).status()).isEqualTo(Status.SEVERE);
    }

    @Test
    void visitorsFollowTheirAddress() {
        at(240);
        recorder.apply(new ClusterCommand.Create(Shop.blog()));
        at(480);
        recorder.apply(new ClusterCommand.Swap(Shop.NAME, Shop.BLOG));
        recorder.goTo(SimTime.ofSeconds(540), () -> false, busy -> {});
        recorder.apply(new ClusterCommand.Terminate(Shop.BLOG));
        ClusterMoment later = at(660);
        assertThat(later.service().addresses()).containsOnlyKeys(Shop.BLOG);
        assertThat(health(660).cause()).isEqualTo(ClusterHealth.Cause.SERVING);
    }

    @Test
    void aDeedIsTakenBackAndGivenAgainAndReplacedByAnEarlierOne() {
        at(240);
        recorder.apply(BROKEN);
        ClusterMoment stuck = at(400);
        recorder.undo();
        assertThat(recorder.report().time()).isEqualTo(SimTime.ofSeconds(240));
        assertThat(at(400).deeds()).isEmpty();
        recorder.redo();
        assertThat(at(400).figures(stuck.environments().getFirst()))
                .isEqualTo(stuck.figures(stuck.environments().getFirst()));
        at(200);
        assertThat(recorder.apply(new ClusterCommand.Terminate("nobody"))).isFalse();
        assertThat(at(400).deeds()).hasSize(1).allMatch(deed -> deed.refusal().isPresent());
        assertThat(health(400).cause()).isEqualTo(ClusterHealth.Cause.SERVING);
    }
}
