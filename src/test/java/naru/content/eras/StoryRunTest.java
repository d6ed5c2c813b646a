package naru.content.eras;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import naru.content.format.Stories;
import naru.simulation.era.Era;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Meters;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Timed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// The story, run from its beginning to its end: what its words say is what the model does.
@Execution(ExecutionMode.CONCURRENT)
class StoryRunTest {

    private static final Story STORY = Stories.eras();
    private static final EraDynamics DYNAMICS = new EraDynamics(EraStart.story(Figures.USUAL));
    private static final Chronicle<EraWorld, EraCommand> RUN = Chronicle.begin(DYNAMICS, STORY.script(), STORY.end());

    private static int place(String id) {
        return IntStream.range(0, STORY.steps().size())
                .filter(i -> STORY.steps().get(i).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Site still(String step) {
        return RUN.at(STORY.still(place(step))).sites().getFirst();
    }

    private static long answer(String step, String application) {
        return still(step).instance(application).orElseThrow().vitals().latencyMillis();
    }

    private static Meters meters(String step) {
        return Meters.of(still(step), Figures.USUAL);
    }

    @Test
    void nothingThatItDoesIsRefused() {
        for (Timed<EraCommand> timed : STORY.script()) {
            EraWorld before = RUN.at(new SimTime(timed.at().nanos() - 1));
            assertThat(DYNAMICS.apply(DYNAMICS.advance(before, timed.at()), timed.command()))
                    .as("%s at %s", timed.command(), timed.at())
                    .isPresent();
        }
    }

    /// At the moment that tells most of a step, whatever its sentence names is there.
    @Test
    void everyFigureOfEverySentenceIsThere() {
        for (int i = 0; i < STORY.steps().size(); i++) {
            StoryStep step = STORY.steps().get(i);
            EraWorld world = RUN.at(STORY.still(i));
            for (Telling figure : step.figures()) {
                assertThat(figure.read(world)).as(step.id()).matches(StoryRunTest::isThere);
            }
        }
    }

    private static boolean isThere(Told told) {
        return switch (told) {
            case Told.Count(long value) -> value > 0;
            case Told.Cores(long millicores) -> millicores > 0;
            case Told.Memory(long mib) -> mib > 0;
            case Told.Percent(long value) -> value > 0 && value <= 100;
            case Told.Money(long cents) -> cents > 0;
            case Told.Answer(long millis, long patience) -> millis > 0 && millis <= patience;
            case Told.Span(var value) -> value.isPositive();
        };
    }

    @Test
    void nobodyBoundsAProgramThatRunsWildButAWallDoes() {
        assertThat(answer("well", "billing")).isLessThan(1000);
        assertThat(answer("wild", "billing")).isGreaterThan(1000);
        assertThat(answer("wild", "mail")).isGreaterThan(1000);
        assertThat(answer("isolated", "shop")).isGreaterThan(1000);
        assertThat(answer("isolated", "billing")).isLessThan(1000);
        assertThat(answer("limits", "shop")).isGreaterThan(1000);
        assertThat(answer("limits", "billing")).isLessThan(1000);
    }

    @Test
    void aServerEachIsIdleAndManyGuestsOnOneCostLess() {
        assertThat(still("idle").servers()).allMatch(server -> server.state() == Server.State.ON);
        assertThat(meters("idle").usedPercent()).isLessThan(meters("well").usedPercent() / 2);
        assertThat(still("guests").instances())
                .allMatch(each -> each.wrapping() == Era.VIRTUAL)
                .extracting(Instance::server)
                .containsOnly(still("guests").instances().getFirst().server());
        assertThat(meters("saved").monthlyCents()).isLessThan(meters("idle").monthlyCents());
    }

    @Test
    void anApplicationIsAddedAndUpdatedWithoutHurtingOthers() {
        assertThat(still("update").instance("search"))
                .map(Instance::phase)
                .as("came as a guest")
                .contains(Phase.RUNNING);
        assertThat(still("update").instance("billing")).map(Instance::release).contains(2);
        assertThat(still("update").instances()).allMatch(each -> each.phase() == Phase.RUNNING);
    }

    @Test
    void containersAreLightAndTheirWallIsThinner() {
        assertThat(still("light").instances())
                .hasSize(5)
                .allMatch(each -> each.wrapping() == Era.CONTAINER && each.phase() == Phase.RUNNING);
        assertThat(meters("light").systemMemoryMib())
                .isLessThan(meters("weight").systemMemoryMib() / 2);
        assertThat(meters("light").systemDiskMib()).isLessThan(meters("weight").systemDiskMib() / 2);
        assertThat(meters("light").oneMore()).isLessThan(meters("weight").oneMore());
        List<Instance> reached = still("hole").instances();
        assertThat(reached).allMatch(each -> each.intrusion() == Intrusion.CONTROLLED);
    }
}
