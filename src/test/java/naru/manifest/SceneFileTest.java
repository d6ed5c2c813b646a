package naru.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import naru.simulation.Command;
import naru.simulation.Scenario;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.SecurityContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class SceneFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("장면.naru");
    }

    @Test
    void theSampleHasEveryCommandAndEveryKindOfObject() {
        assertThat(types(SceneSamples.commands().stream()))
                .containsExactlyInAnyOrder(Command.class.getPermittedSubclasses());
        assertThat(types(SceneSamples.objects().stream()))
                .containsExactlyInAnyOrder(KubeObject.class.getPermittedSubclasses());
    }

    private static Class<?>[] types(Stream<?> values) {
        return values.map(Object::getClass).toArray(Class<?>[]::new);
    }

    @Test
    void everythingComesBackAsItWas() throws IOException {
        SavedScene scene = SceneSamples.everything();

        SceneFile.write(file, scene);

        assertThat(SceneFile.read(file)).isEqualTo(Reading.read(scene));
    }

    @Test
    void aSceneOfTheFirstVersionIsWhatItWas() throws IOException {
        try (var stream = SceneFileTest.class.getResourceAsStream("scene-1.naru")) {
            Reading<SavedScene> reading = SceneFile.read("scene-1.naru", stream.readAllBytes());

            assertThat(reading).isInstanceOf(Reading.Read.class);
            SavedScene scene = reading.toOptional().orElseThrow();
            assertThat(scene.journal()).hasSize(21);
            Pod pod = (Pod) scene.scenario().objects().get(2);
            assertThat(pod.spec().terminationGraceSeconds()).isEqualTo(7);
            assertThat(pod.spec().podAffinity()).isEqualTo(PodAffinity.NONE);
            assertThat(pod.spec().containers().getFirst().security()).isEqualTo(SecurityContext.DEFAULT);
            assertThat(pod.meta().finalizers()).isEmpty();
        }
    }

    @Test
    void writingReplacesTheFileAndLeavesNothingElse() throws IOException {
        Files.writeString(file, "old");

        SceneFile.write(file, SceneSamples.everything());

        assertThat(Files.readString(file)).startsWith("{").contains("\"naru-scene\"", "\"version\" : 2");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.naru"), Files.writeString(file, "old"));

        SceneFile.write(link, SceneSamples.everything());

        assertThat(link).isSymbolicLink();
        assertThat(SceneFile.read(file)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void whatCannotBeWrittenThrowsAndLeavesTheOldFile() throws IOException {
        Path folderInTheWay = Files.createDirectories(file.resolve("inside"));

        assertThatThrownBy(() -> SceneFile.write(file, SceneSamples.everything()))
                .isInstanceOf(IOException.class);

        assertThat(folderInTheWay).exists();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(WholeFile.unwritable(file, new IOException("full")).arguments())
                .containsExactly("full");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        '{}'                                                                                      | SCENE_FORMAT_WRONG
        '[]'                                                                                      | SCENE_FORMAT_WRONG
        '{"format": "other", "version": 1}'                                                       | SCENE_FORMAT_WRONG
        '{"format": "naru-scene", "version": 3, "scene": {"new": 1}}'                             | SCENE_TOO_NEW
        '{"format": "naru-scene", "version": 1}'                                                  | SCENE_MALFORMED
        '{"format": "naru-scene", "version": 1, "scene": null}'                                   | SCENE_MALFORMED
        '{"format": "naru-scene", "version": 1, "scene": {"journal": [{"at": "soon"}]}}'          | SCENE_MALFORMED
        '{"format": "naru-scene", "version": 1, "scene": {"journal": [{"at": "PT1S", "command": {"do": "explode"}}]}}' | SCENE_MALFORMED
        '{"format": "naru-scene", "version": 1, "scene": '                                        | JSON_SYNTAX
        'apiVersion: v1'                                                                          | JSON_SYNTAX
        """)
    void whatIsNoSceneIsAProblem(String content, ProblemKind kind) {
        Problem problem = problem(content.getBytes(StandardCharsets.UTF_8));

        assertThat(problem.kind()).as(problem.toString()).isEqualTo(kind);
        for (var language : InputWords.LANGUAGES) {
            assertThat(InputWords.sentence(problem, language)).startsWith("a.naru");
        }
    }

    @Test
    void textInNoEncodingIsAProblem() {
        assertThat(problem(new byte[] {'{', '"', (byte) 0xE9, '"', ':', '1', '}'})
                        .kind())
                .isIn(ProblemKind.JSON_SYNTAX, ProblemKind.FILE_NOT_UTF8);
        assertThat(problem(new byte[0]).kind()).isEqualTo(ProblemKind.SCENE_FORMAT_WRONG);
    }

    @Test
    void theUnknownFieldIsNamedWithItsPlace() {
        Problem problem = problem(written()
                .replace("\"percentageOfNodesToScore\"", "\"extra\" : 1, \"z\"")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(problem.kind()).isEqualTo(ProblemKind.SCENE_FIELD_UNKNOWN);
        assertThat(problem.arguments()).containsExactly("/scene/scenario/profile/extra");
    }

    @ParameterizedTest
    @CsvSource({
        "PT1M30.000000001S, PT-1S, SCENE_TIME_WRONG",
        "PT1M30.000000001S, PT99999H, SCENE_TIME_WRONG",
        "'replicas\" : 2', 'replicas\" : 2000000000', PODS_TOO_MANY",
        "'replicas\" : 2', 'replicas\" : -2', NEGATIVE",
        "'cpu\" : 1900', 'cpu\" : -1900', QUANTITY_TOO_LARGE",
        "'cpu\" : 100', 'cpu\" : 9000000000000000000', QUANTITY_TOO_LARGE",
        "'cpu\" : 100', 'cpu\" : null', SCENE_MALFORMED"
    })
    void whatIsBeyondTheLimitsIsAProblem(String old, String replacement, ProblemKind kind) {
        assertThat(written()).contains(old);

        assertThat(problem(written().replace(old, replacement).getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aSceneThatLacksALineIsNeverReadHalf() {
        String[] lines = written().split("\n");
        for (int i = 0; i < lines.length; i += 7) {
            String[] rest = lines.clone();
            rest[i] = "";
            Reading<SavedScene> reading =
                    SceneFile.read("a.naru", String.join("\n", rest).getBytes(StandardCharsets.UTF_8));
            if (reading instanceof Reading.Read<SavedScene>(SavedScene scene, var notices)) {
                assertThat(scene.toString()).as(lines[i]).doesNotContain("=null", "[null");
            }
        }
    }

    @Test
    void aDamagedSceneIsReadOrIsAProblem() {
        byte[] written = written().getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] mutant = written.clone();
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(128);
            assertThatCode(() -> SceneFile.read("a.naru", mutant)).doesNotThrowAnyException();
        }
    }

    private static String written() {
        try {
            Path file = Files.createTempFile("scene", ".naru");
            SceneFile.write(file, SceneSamples.everything());
            String written = Files.readString(file);
            Files.delete(file);
            return written;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Problem problem(byte[] content) {
        Reading<SavedScene> reading = SceneFile.read("a.naru", content);
        assertThat(reading).isInstanceOf(Reading.Failed.class);
        return ((Reading.Failed<SavedScene>) reading).problem();
    }

    @Test
    void filesThatCannotBeReadAreProblems() {
        assertThat(((Reading.Failed<?>) SceneFile.read(folder)).problem().kind())
                .isEqualTo(ProblemKind.FILE_IS_FOLDER);
        assertThat(((Reading.Failed<?>) SceneFile.read(file)).problem().kind()).isEqualTo(ProblemKind.FILE_MISSING);
    }

    @Test
    void aSmallSceneIsASmallFile() throws IOException {
        SceneFile.write(file, new SavedScene(Scenario.of(1, List.of()), List.of(), Duration.ZERO));

        assertThat(Files.size(file)).isLessThan(2_000);
        assertThat(Arrays.asList(SceneFile.FORMAT, SceneFile.VERSION)).containsExactly("naru-scene", 2);
    }
}
