package naru.stage.beanstalk.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import naru.simulation.beanstalk.Conduct;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.RaceCommand;
import naru.simulation.beanstalk.race.RaceDynamics;
import naru.simulation.beanstalk.race.Way;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class QuestionTest {

    private static Race over(Conduct conduct) {
        RaceDynamics dynamics =
                new RaceDynamics(Race.of(1, Setup.USUAL.instances(), Setup.USUAL.batch(), Setup.PER_SECOND));
        Race race = dynamics.advance(dynamics.begin(), Setup.SETTLED);
        race = dynamics.apply(race, new RaceCommand.Release("v2", conduct)).orElseThrow();
        return dynamics.advance(race, SimTime.ofSeconds(1500));
    }

    /// A reader who knows can say so.
    @Test
    void theTruthIsAmongTheAnswers() {
        Race works = over(Conduct.WORKS);
        for (Question each : EnumSet.of(Question.FAILS, Question.FASTEST, Question.EXTRA)) {
            assertThat(each.answers()).contains(each.truth(works));
        }
        assertThat(Question.LEFT.answers()).contains(Question.LEFT.truth(over(Conduct.CRASHES)));
    }

    @Test
    void allAtOnceFailsRequestsAndIsFirst() {
        Race works = over(Conduct.WORKS);
        assertThat(Question.FAILS.truth(works)).containsExactly(Way.ALL_AT_ONCE);
        assertThat(Question.FASTEST.truth(works)).containsExactly(Way.ALL_AT_ONCE);
    }

    @Test
    void eachIsAskedOnce() {
        assertThat(Question.before(Conduct.WORKS, EnumSet.of(Question.FAILS))).contains(Question.FASTEST);
        assertThat(Question.before(Conduct.CRASHES, EnumSet.of(Question.FAILS))).contains(Question.LEFT);
        assertThat(Question.before(Conduct.CRASHES, EnumSet.allOf(Question.class)))
                .isEmpty();
    }
}
