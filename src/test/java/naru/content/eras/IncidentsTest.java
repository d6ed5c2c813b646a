package naru.content.eras;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import naru.content.Choice;
import naru.content.format.Incidents;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.simulation.era.EraCommand;
import naru.simulation.era.EraDynamics;
import naru.simulation.era.EraStart;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What can be done to the eras side by side, as it is written.
@Execution(ExecutionMode.CONCURRENT)
class IncidentsTest {

    private static final List<Incident> ALL = Incidents.bundled();

    @Test
    void whatTheBriefAsksForIsThere() {
        assertThat(ALL)
                .extracting(Incident::id)
                .containsExactly(
                        "cpu", "memory", "another", "update", "intruder", "kernel", "hypervisor", "machine", "traffic");
    }

    @Test
    void everyQuestionHasThreeOrFourAnswers() {
        for (Incident incident : ALL) {
            assertThat(incident.choices())
                    .as(incident.id())
                    .hasSizeBetween(3, 4)
                    .extracting(Choice::id)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void itIsDoneToTheOneThatTheReaderChose() {
        Incident wild = incident("cpu");
        assertThat(wild.script("mail").getFirst().command()).isEqualTo(new EraCommand.GoWild("mail"));
        assertThat(incident("another").target("mail")).isEqualTo("reports");
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() {
        assertThat(problem("""
            - id: cpu
              about: shop
              actions: [{at: 2s, do: explode, app: shop}]
            """)).isEqualTo("incidents.yaml:3 UNKNOWN_VALUE");
        assertThat(problem("""
            - id: cpu
              about: nobody
              actions: [{at: 2s, do: leak, app: shop}]
            """)).isEqualTo("incidents.yaml:2 UNKNOWN_VALUE");
        assertThat(problem("""
            - id: cpu
              about: shop
              actions: [{at: 2s, do: leak, app: shop}]
              for: 10s
              figures: [physical.pain]
            """)).isEqualTo("incidents.yaml:5 UNKNOWN_VALUE");
    }

    static Stream<Arguments> usual() {
        return ALL.stream()
                .flatMap(incident -> incident.fixed()
                        ? Stream.of(Arguments.of(incident.id(), incident.about(), true))
                        : Stream.of("shop", "billing", "mail", "search")
                                .flatMap(about -> Stream.of(true, false)
                                        .map(limits -> Arguments.of(incident.id(), about, limits))));
    }

    /// Whomever it is done to, with limits on containers and without.
    @ParameterizedTest
    @MethodSource("usual")
    void ofTheAnswersExactlyOneComesTrue(String id, String about, boolean limits) {
        Trial trial = trial(incident(id), about, limits, Figures.USUAL);
        assertThat(trial.truths()).as("%s", trial.figures()).hasSize(1);
    }

    /// With whatever numbers a reader may assume, no two answers are true at once.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neverDoTwoAnswersComeTrue(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Figures figures = Figures.USUAL;
        for (Figure figure : Figure.values()) {
            if (random.nextBoolean()) {
                figures = figures.with(figure, random.nextDouble(figure.least(), figure.most()));
            }
        }
        for (Incident incident : ALL) {
            Trial trial = trial(incident, incident.target("shop"), random.nextBoolean(), figures);
            assertThat(trial.truths())
                    .as("%s, %s: %s", incident.id(), figures, trial.figures())
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void whatIsToldOfARunIsMeasured() {
        for (Incident incident : ALL) {
            Trial trial = trial(incident, incident.target("shop"), true, Figures.USUAL);
            assertThat(trial.figures()).containsKeys(incident.figures().toArray(String[]::new));
            assertThat(EraMeasures.measures()).containsAll(incident.verdict());
        }
    }

    private static Trial trial(Incident incident, String about, boolean limits, Figures figures) {
        EraDynamics usual = new EraDynamics(EraStart.sideBySide(figures));
        EraDynamics dynamics = limits
                ? usual
                : new EraDynamics(usual.apply(usual.begin(), new EraCommand.SetLimits(false))
                        .orElseThrow());
        return Trial.of(incident, about, dynamics, () -> false).orElseThrow();
    }

    private static Incident incident(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private static String problem(String yaml) {
        Reading<List<Incident>> reading = Incidents.read("incidents.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        var problem = ((Reading.Failed<List<Incident>>) reading).problem();
        ProblemKind kind = problem.kind();
        return problem.place().file() + ":" + problem.place().line() + " " + kind;
    }
}
