package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import naru.content.format.BundledFacts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The comparison as a document, and the age of what it says.
@Execution(ExecutionMode.CONCURRENT)
class TableTest {

    @TempDir
    private Path directory;

    private CommandLineHarness.Result run(String arguments) {
        return new CommandLineHarness(directory).withoutDisplay().run(arguments.split(" "));
    }

    @Test
    void aKoreanPdfCanBeSearched() throws IOException {
        CommandLineHarness.Result result = run("export table --lang ko --full");
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        Path file = directory.resolve("comparison-full-ko.pdf");
        assertThat(result.out()).isEqualToIgnoringNewLines(file.toString());
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper().getText(document)).contains("쿠버네티스", "배포가 실패하면");
        }
    }

    @ParameterizedTest
    @CsvSource({"html, <html lang=\"en\">", "md, # Beanstalk and Kubernetes compared"})
    void otherFormatsAreText(String format, String beginning) throws IOException {
        CommandLineHarness.Result result = run("export table --lang en --format " + format + " --out table.txt");
        assertThat(result.code()).as(result.err()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(directory.resolve("table.txt"))).contains(beginning, "Use cases");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export table --format pfd | Option --format does not know “pfd”; did you mean “pdf”?",
                "facts --days few | “few” is no number of days; one such as 180 is expected.",
                "facts --on tomorrow | “tomorrow” is no date; one such as 2027-06-01 is expected.",
            })
    void whatMakesNoSenseIsSaidInOneSentence(String arguments, String sentence) {
        CommandLineHarness.Result result = run(arguments);
        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.errLines()).containsExactly(sentence);
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        CommandLineHarness.Result result = run("export table --out nowhere/table.pdf");
        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.errLines()).hasSize(1);
        assertThat(directory.resolve("nowhere")).doesNotExist();
    }

    @Test
    void nothingIsOldOnTheDayItWasChecked() {
        assertThat(run("facts --on 2026-11-23 --lang en").out())
                .isEqualTo("No fact was last checked more than 180 days before 2026-11-23.\n");
    }

    @Test
    void everyFactIsOldInTheEnd() {
        String json = run("facts --on 2100-01-01 --format json").out();
        assertThat(json.split("\"table\"", -1)).hasSize(1 + BundledFacts.all().size());
        assertThat(run("facts --on 2100-01-01 --lang ko").out())
                .contains(BundledFacts.all().size() + "개입니다", "비교표", "https://kubernetes.io/docs/concepts/overview/")
                .contains("가격", "EC2 인스턴스 t3.micro · us-east-1");
    }
}
