package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineAppTest {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @TempDir
    private Path directory;

    private CommandLineHarness harness() {
        return new CommandLineHarness(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "simulate --help", "explain -h", "still --help", "--lang en simulate --help"})
    void helpIsWholeInBothLanguages(String arguments) {
        CommandLineHarness.Result english = harness().run(arguments.split(" "));
        assertThat(english.code()).isEqualTo(ExitCode.DONE);
        assertThat(english.err()).isEmpty();
        assertThat(english.out()).contains("Usage: naru", "--lang", "--theme").doesNotContainPattern(HANGUL);
        CommandLineHarness.Result korean = harness()
                .run(arguments.replace("--lang en ", "").concat(" --lang ko").split(" "));
        assertThat(korean.out()).contains("사용법: naru").doesNotContain("Usage", "Options:", "Shows");
        assertThat(english.out().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void tellsItsVersion() {
        assertThat(harness().run("--version").out()).startsWith("Naru");
        assertThat(harness().in(Locale.KOREA).run("-V").out()).startsWith("나루");
    }

    @Test
    void opensTheWindowWhereThereIsADisplay() throws IOException {
        Files.copy(TestFiles.own("shop.yaml"), directory.resolve("shop.yaml"));
        CommandLineHarness harness = harness();
        assertThat(harness.run().code()).isEqualTo(ExitCode.DONE);
        assertThat(harness.run("--lang", "ko", "--theme", "projector", "shop.yaml")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(harness.windows()).containsExactly("ENGLISH LIGHT -", "KOREAN PROJECTOR shop.yaml");
    }

    @Test
    void saysSoWhereThereIsNone() throws IOException {
        Files.copy(TestFiles.own("shop.yaml"), directory.resolve("shop.yaml"));
        CommandLineHarness harness = harness().withoutDisplay();
        CommandLineHarness.Result result = harness.run("shop.yaml");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.err()).contains("naru simulate shop.yaml");
        assertThat(harness.windows()).isEmpty();
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAnError() throws IOException {
        Files.copy(TestFiles.own("shop.yaml"), directory.resolve("shop.yaml"));
        OutputStream full = new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = harness()
                .run(new PrintStream(full, false, StandardCharsets.UTF_8), err, "simulate", "shop.yaml", "--for", "1s");
        assertThat(code).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    }

    @Test
    void aSentenceStaysOnOneLineWhateverIsTyped() {
        CommandLineHarness.Result result = harness().run("simulate", "two\nlines\tand '{0}' ⟦이/가⟧ %n");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.errLines()).hasSize(1);
    }

    /// A sentence is one: nothing follows the point that ends it.
    @ParameterizedTest
    @ValueSource(strings = {"command.properties", "command_ko.properties"})
    void whatCannotBeDoneIsOneSentence(String file) throws IOException {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("i18n", file))) {
            words.load(reader);
        }
        assertThat(words.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("command.problem.") || key.startsWith("command.refused.")))
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(words.getProperty(key)).as(key).matches("[^.?!]*(\\.[^ .?!][^.?!]*)*[.?]"));
    }
}
