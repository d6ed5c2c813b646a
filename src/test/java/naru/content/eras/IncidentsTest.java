package naru.content.eras;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import naru.content.Choice;
import naru.content.format.Incidents;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.simulation.era.EraCommand;
import org.junit.jupiter.api.Test;

/// What can be done to the eras side by side, as it is written.
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
