package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import naru.manifest.InputWords;
import naru.manifest.Problem;
import naru.manifest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class BrokenInputsTest {

    static List<BrokenInputs.Case> cases() {
        return BrokenInputs.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void givesOneProblemWithItsPlace(BrokenInputs.Case input) {
        Problem problem = problem(input);

        assertThat(problem.kind()).as(problem.toString()).isEqualTo(input.kind());
        assertThat(problem.line()).as(problem.toString()).isEqualTo(input.line());
        assertThat(problem.file()).isEqualTo("broken.yaml");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasASentenceInBothLanguages(BrokenInputs.Case input) {
        Problem problem = problem(input);

        String english = InputWords.sentence(problem, Locale.ENGLISH);
        String korean = InputWords.sentence(problem, Locale.KOREAN);

        assertThat(english)
                .startsWith("broken.yaml")
                .isEqualTo(english.strip())
                .doesNotContain("{0", "{1", "something else");
        assertThat(korean).startsWith("broken.yaml").containsPattern("[가-힣]").doesNotContain("{0", "{1", "다른 것");
    }

    @Test
    void theTableIsLargeEnough() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static Problem problem(BrokenInputs.Case input) {
        Reading<Cluster> reading = Manifests.read("broken.yaml", input.content(), List.of());
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed<Cluster>) reading).problem();
    }
}
