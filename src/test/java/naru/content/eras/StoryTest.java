package naru.content.eras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import naru.content.format.Stories;
import naru.content.format.StoryReader;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The story of the eras as data.
class StoryTest {

    private static final Story STORY = Stories.eras();

    @Test
    void takesAboutThreeMinutesInStepsThatCanBeTakenIn() {
        Duration whole = STORY.steps().stream().map(StoryStep::shown).reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofSeconds(160), Duration.ofSeconds(200));
        assertThat(STORY.steps())
                .hasSizeBetween(16, 18)
                .allSatisfy(step -> assertThat(step.shown())
                        .as(step.id())
                        .isBetween(Duration.ofSeconds(7), Duration.ofSeconds(14)));
    }

    @Test
    void everyStatementOfTheNotesAboutTheErasIsInIt() {
        Set<String> claims =
                STORY.steps().stream().flatMap(step -> step.claims().stream()).collect(Collectors.toSet());
        assertThat(claims).containsExactlyInAnyOrder("E2", "E3", "E4", "E5", "E6", "E7", "E8", "E9");
    }

    @Test
    void everyMomentBelongsToOneStep() {
        for (int i = 0; i < STORY.steps().size(); i++) {
            assertThat(STORY.stepAt(STORY.begin(i))).isEqualTo(i);
            assertThat(STORY.stepAt(STORY.still(i))).isEqualTo(i);
        }
        assertThat(STORY.stepAt(STORY.end().plus(Duration.ofDays(1))))
                .isEqualTo(STORY.steps().size() - 1);
    }

    @Test
    void itsScriptIsInOrderAndWithinIt() {
        assertThat(STORY.script()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
        assertThat(STORY.script()).allMatch(timed -> timed.at().isBefore(STORY.end()));
        assertThat(STORY.begin(0)).isEqualTo(SimTime.ZERO);
    }

    @Test
    void hasItsWordsAndNoOthers() throws IOException {
        Set<String> needed = new TreeSet<>();
        for (StoryStep step : STORY.steps()) {
            needed.add("eras.story." + step.id() + ".headline");
            needed.add("eras.story." + step.id() + ".text");
            needed.add("mark.eras." + step.id());
        }
        for (String language : Set.of("", "_ko")) {
            Properties words = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of("i18n/eras" + language + ".properties"))) {
                words.load(reader);
            }
            assertThat(words.stringPropertyNames())
                    .filteredOn(key -> key.startsWith("eras.story.") || key.startsWith("mark.eras."))
                    .containsExactlyInAnyOrderElementsOf(needed);
            STORY.steps()
                    .forEach(step -> assertThat(words.getProperty("mark.eras." + step.id())
                                    .codePoints()
                                    .map(each ->
                                            Character.UnicodeScript.of(each) == Character.UnicodeScript.HANGUL ? 2 : 1)
                                    .sum())
                            .as(step.id())
                            .isLessThanOrEqualTo(16));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s, title: b}                                | UNKNOWN_VALUE
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1x}                                          | WRONG_TYPE
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 9s}                                          | OUT_OF_RANGE
        {id: a, pace: [{lasting: 0s, shown: 9s}], still: 0s}                                          | NOT_POSITIVE
        {id: a, pace: [], still: 0s}                                                                  | LIST_EMPTY
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s, figures: [speed]}                        | UNKNOWN_VALUE
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s, actions: [{at: 1s, do: leak, app: blog}]} | UNKNOWN_VALUE
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s, actions: [{at: 1s, do: explode}]}        | UNKNOWN_VALUE
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s, actions: [{at: 9s, do: dedicate}]}       | OUT_OF_RANGE
        {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s, actions: [{at: 1s, do: break-in, app: shop}]} | FIELD_MISSING
        """)
    void whatIsWrongWithAFileIsSaidWithItsLine(String step, ProblemKind expected) {
        Reading<Story> reading =
                StoryReader.read("story.yaml", ("steps:\n  - " + step).getBytes(StandardCharsets.UTF_8));
        assertThat(reading).isInstanceOfSatisfying(Reading.Failed.class, failed -> {
            assertThat(failed.problem().kind()).isEqualTo(expected);
            assertThat(failed.problem().place().line()).isEqualTo(2);
        });
    }

    @Test
    void noTwoStepsHaveOneName() {
        String step = "  - {id: a, pace: [{lasting: 9s, shown: 9s}], still: 1s}\n";
        Reading<Story> reading =
                StoryReader.read("story.yaml", ("steps:\n" + step + step).getBytes(StandardCharsets.UTF_8));
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Failed.class,
                        failed -> assertThat(failed.problem().kind()).isEqualTo(ProblemKind.DUPLICATE_NAME));
    }
}
