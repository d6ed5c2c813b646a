package naru.stage.beanstalk.failing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import naru.simulation.beanstalk.BeanstalkCommand;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.Happening.What;
import naru.simulation.beanstalk.Policy;
import naru.simulation.kernel.SimTime;
import naru.stage.beanstalk.failing.Inquiry.Evidence;
import naru.stage.beanstalk.failing.Inquiry.Stage;
import naru.stage.playback.ChronicleRecorder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What can be found out about each fault, and where.
class InquiryTest {

    private static final double GIVEN_UP = 1400;

    private static Case with(Bug bug) {
        return Stream.iterate(Case.FIRST, Case::next)
                .filter(each -> each.bug() == bug)
                .findFirst()
                .orElseThrow();
    }

    /// One after the other, at the moment that has been reached.
    private static void send(
            ChronicleRecorder<BeanstalkWorld, BeanstalkCommand> history, BeanstalkCommand... commands) {
        for (BeanstalkCommand each : commands) {
            assertThat(history.apply(each)).as("%s", each).isTrue();
        }
    }

    private static Inquiry at(ChronicleRecorder<BeanstalkWorld, BeanstalkCommand> history, double seconds) {
        return Inquiry.of(history.goTo(SimTime.ofSeconds(seconds), () -> false, progress -> {})
                .now());
    }

    private static ChronicleRecorder<BeanstalkWorld, BeanstalkCommand> failing(Case of) {
        ChronicleRecorder<BeanstalkWorld, BeanstalkCommand> history = of.recorder();
        history.goTo(Case.SETTLED, () -> false, progress -> {});
        send(history, of.breaking().toArray(BeanstalkCommand[]::new));
        return history;
    }

    @ParameterizedTest
    @EnumSource(Bug.class)
    void rollingLeavesTheInstanceAndItsLog(Bug bug) {
        var history = failing(with(bug));
        Inquiry failed = at(history, GIVEN_UP);
        assertThat(failed.stage()).isEqualTo(Stage.FAILED);
        assertThat(failed.suspects()).hasSize(1);
        assertThat(failed.running(Case.BROKEN)).isEqualTo(bug.conduct() == Conduct.FAILS_TO_INSTALL ? 0 : 1);
        assertThat(failed.log()).isEqualTo(Evidence.NONE);
        assertThat(failed.disk()).isEqualTo(Evidence.TELLS);

        send(history, new BeanstalkCommand.RequestLogs(Case.ENVIRONMENT));
        assertThat(at(history, GIVEN_UP + 5).log()).isEqualTo(Evidence.ASKED);
        Inquiry read = at(history, GIVEN_UP + 20);
        assertThat(read.log()).isEqualTo(Evidence.TELLS);
        assertThat(read.told()).contains(failed.suspects().getFirst().id());
        assertThat(at(history, GIVEN_UP + 20 + 15 * 60).log()).isEqualTo(Evidence.GONE);
    }

    @ParameterizedTest
    @EnumSource(Bug.class)
    void immutableTakesBothAway(Bug bug) {
        var history = failing(with(bug).withPolicy(Policy.IMMUTABLE));
        Inquiry failed = at(history, GIVEN_UP);
        assertThat(failed.stage()).isEqualTo(Stage.WELL);
        assertThat(failed.disk()).isEqualTo(Evidence.GONE);
        send(history, new BeanstalkCommand.RequestLogs(Case.ENVIRONMENT));
        assertThat(at(history, GIVEN_UP + 20).log()).isEqualTo(Evidence.SILENT);
    }

    @Test
    void whatIsMendedShowsWhetherItWasTheCause() {
        Case now = with(Bug.MISSING_PACKAGE);
        var history = failing(now);
        Inquiry failed = at(history, GIVEN_UP);
        List<BeanstalkCommand> guess = now.mending(failed.world(), Bug.FAILING_HOOK);
        send(history, guess.toArray(BeanstalkCommand[]::new));
        Inquiry guessed = at(history, 2 * GIVEN_UP);
        assertThat(guessed.stage()).isEqualTo(Stage.FAILED);
        assertThat(guessed.steps()).isEqualTo(2);

        List<BeanstalkCommand> found = now.mending(guessed.world(), Bug.MISSING_PACKAGE);
        send(history, found.toArray(BeanstalkCommand[]::new));
        Inquiry well = at(history, 4 * GIVEN_UP);
        assertThat(well.stage()).isEqualTo(Stage.WELL);
        assertThat(well.running("v9")).isEqualTo(Case.INSTANCES);
        assertThat(at(history, 4 * GIVEN_UP + 60).taken())
                .as("the clock of the search stops when all is well")
                .isEqualTo(well.taken());
    }

    @Test
    void aTerminatedInstanceIsReplacedAndItsLogGone() {
        var history = failing(with(Bug.MISSING_VARIABLE));
        Inquiry failed = at(history, GIVEN_UP);
        String suspect = failed.suspects().getFirst().id();
        send(history, new BeanstalkCommand.TerminateInstance(Case.ENVIRONMENT, suspect));
        Inquiry well = at(history, 2 * GIVEN_UP);
        assertThat(well.stage()).isEqualTo(Stage.WELL);
        assertThat(well.running(Case.GOOD)).isEqualTo(Case.INSTANCES);
        assertThat(well.disk()).isEqualTo(Evidence.GONE);
        assertThat(well.count(What.INSTANCE_TERMINATED)).isEqualTo(1);
    }
}
