package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import naru.simulation.contest.Trial;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The comparison in figures.
@Execution(ExecutionMode.CONCURRENT)
class CompareTest {

    @TempDir
    private Path directory;

    private CommandLineHarness.Result run(String arguments) {
        return new CommandLineHarness(directory).withoutDisplay().run(arguments.split(" "));
    }

    @ParameterizedTest
    @EnumSource(Trial.class)
    void everyEventIsToldOfBothPlatformsTheSameToTheByte(Trial trial) {
        String arguments = "compare --event " + trial.id() + " --watch 5m --copies 2 --rate 10 --lang en --format json";

        CommandLineHarness.Result result = run(arguments);

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(run(arguments).out()).isEqualTo(result.out());
        JsonNode event =
                JsonMapper.shared().readTree(result.out()).get("events").get(0);
        assertThat(event.get("event").asString()).isEqualTo(trial.id());
        for (String side : List.of("beanstalk", "kubernetes")) {
            JsonNode figures = event.get(side);
            assertThat(figures.get("requests").get("served").asLong()).as(side).isPositive();
            assertThat(figures.get("costDollars").decimalValue()).as(side).isPositive();
        }
    }

    @Test
    void aPersonReadsATable() {
        CommandLineHarness.Result result = run("compare --event node-loss --watch 5m --copies 2 --rate 10 --lang ko");

        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(result.out()).contains("서버 한 대가 꺼짐", "Beanstalk", "쿠버네티스", "$");
    }

    @Test
    void pricesOfOnesOwnChangeTheBillAndNothingElse() throws IOException {
        Files.writeString(directory.resolve("own.yaml"), """
            currency: USD
            region: elsewhere
            items:
              - id: t3.small
                price: 1
                per: hour
                source: https://example.com/prices
                checked: 2026-11-23
                certainty: confirmed
            """);
        String arguments = "compare --event deploy --watch 4m --copies 2 --rate 10 --format json";

        CommandLineHarness.Result usual = run(arguments);
        CommandLineHarness.Result own = run(arguments + " --prices own.yaml");

        assertThat(own.code()).as(own.err()).isEqualTo(ExitCode.DONE);
        assertThat(own.out()).isNotEqualTo(usual.out());
        assertThat(own.out().replaceAll("\"(region|checked|costDollars|dollarsAnHour)\".*", ""))
                .isEqualTo(usual.out().replaceAll("\"(region|checked|costDollars|dollarsAnHour)\".*", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "compare --event node-los | did you mean “node-loss”?",
                "compare --policy roling | “rolling”",
                "compare --strategy recrate | “recreate”",
                "compare --batch 0 | “0” is no batch size",
                "compare --batch 101% | “101%” is no batch size",
                "compare --batch some | “some” is no batch size",
                "compare --copies 21 | --copies takes a whole number from 1 to 20, not “21”.",
                "compare --rate none | --rate takes a whole number from 1 to 200, not “none”.",
                "compare --watch 1m | --watch takes a time from 3 to 120 minutes.",
                "compare --prices missing.yaml | missing.yaml",
                "compare --format xml | text, json",
            })
    void whatMakesNoSenseIsSaidInOneSentence(String arguments, String sentence) {
        CommandLineHarness.Result result = run(arguments + " --lang en");

        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.out()).isEmpty();
        assertThat(result.errLines()).singleElement().asString().contains(sentence);
    }
}
