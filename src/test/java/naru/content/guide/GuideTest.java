package naru.content.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import naru.content.format.GuideReader;
import naru.content.format.Guides;
import naru.manifest.Reading;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The guide as it is written: its questions, its sources, its words.
class GuideTest {

    private static final Guide GUIDE = Guides.choosing();

    /// The events that the comparison can play.
    private static final List<String> EVENTS = List.of(
            "deploy", "broken-deploy", "node-loss", "traffic", "second-service", "secret-rotation", "other-cloud");

    @Test
    void itAsksEightQuestions() {
        assertThat(GUIDE.questions())
                .extracting(Question::id)
                .containsExactly("team", "parts", "package", "state", "cloud", "needs", "budget", "traffic");
        assertThat(GUIDE.questions())
                .allSatisfy(question ->
                        assertThat(EVENTS).containsAll(question.play().stream().toList()));
        assertThat(GUIDE.newcomer().candidate()).isEqualTo(Candidate.CLUSTER);
        assertThat(GUIDE.newcomer().since()).isEqualTo(YearMonth.of(2026, 9));
    }

    @Test
    void noAnswerIsIdle() {
        for (Question question : GUIDE.questions()) {
            for (Answer answer : question.answers()) {
                assertThat(answer.reasons())
                        .as("%s=%s", question.id(), answer.id())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void everyFactHasASource() {
        assertThat(reasons()).allSatisfy(reason -> {
            assertThat(reason.source().page().getHost()).isNotBlank();
            assertThat(reason.source().checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 1));
        });
    }

    @Test
    void theOldestCheckCounts() {
        LocalDate oldest = reasons().stream()
                .map(reason -> reason.source().checked())
                .min(LocalDate::compareTo)
                .orElseThrow();
        assertThat(GUIDE.checked()).isEqualTo(oldest);
    }

    private static List<Reason> reasons() {
        return GUIDE.questions().stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.reasons().values().stream())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyQuestionAnswerAndReasonHasWords(Language language) {
        Messages messages = new Messages(new SimpleObjectProperty<>(language));
        Set<String> answers = new HashSet<>();
        for (Question question : GUIDE.questions()) {
            assertThat(messages.get("guide.question." + question.id())).isNotBlank();
            for (Answer answer : question.answers()) {
                String key = question.id() + "." + answer.id();
                // Among what would change the advice it stands without its question.
                assertThat(answers.add(messages.get("guide.answer." + key))).isTrue();
                for (Candidate candidate : answer.reasons().keySet()) {
                    assertThat(messages.get("guide.reason." + key + "." + candidate.id()))
                            .isNotBlank();
                }
            }
        }
        GUIDE.unasked()
                .forEach(id -> assertThat(messages.get("guide.unasked." + id)).isNotBlank());
    }

    private static final String HEAD = """
        newcomer: {candidate: cluster, since: 2026-09, row: 1, source: here}
        enough: 1
        lead: 1
        unasked: []
        sources: {here: {page: "https://example.org/", checked: 2026-11-23}}
        questions:
        - id: team
          answers:
          - {id: aws}
        """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- {id: us, cluster: {weight: 4, row: 1, source: here}} | 10 OUT_OF_RANGE",
                "- {id: us, cluster: {weight: 0, row: 1, source: here}} | 10 OUT_OF_RANGE",
                "- {id: us, cluster: {weight: much, row: 1, source: here}} | 10 UNKNOWN_VALUE",
                "- {id: us, cluster: {weight: 1, row: 26, source: here}} | 10 OUT_OF_RANGE",
                "- {id: us, cluster: {weight: 1, row: 1}} | 10 FIELD_MISSING",
                "- {id: us, cluster: {weight: 1, row: 1, source: hearsay}} | 10 UNKNOWN_VALUE",
                "- {id: us, swarm: {weight: 1, row: 1, source: here}} | 10 UNKNOWN_VALUE",
                "- {id: aws} | 10 DUPLICATE_NAME",
            })
    void whatIsWrongIsSaidWithItsLine(String answer, String problem) {
        assertThat(problem(HEAD + "  " + answer + "\n")).isEqualTo(problem);
    }

    @Test
    void aSourceNeedsAnAddressAndADay() {
        assertThat(problem(HEAD.replace("https:", "http:"))).isEqualTo("5 UNKNOWN_VALUE");
        assertThat(problem(HEAD.replace("2026-11-23", "lately"))).isEqualTo("5 UNKNOWN_VALUE");
        assertThat(problem(HEAD)).as("one answer is none").isEqualTo("9 OUT_OF_RANGE");
    }

    private static String problem(String yaml) {
        Reading<Guide> reading = GuideReader.read("guide.yaml", yaml.getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        var problem = ((Reading.Failed<Guide>) reading).problem();
        return problem.place().line() + " " + problem.kind();
    }
}
