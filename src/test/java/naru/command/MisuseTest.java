package naru.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is typed wrongly: exit code 2, nothing on standard output, and exactly one sentence on standard error, in
/// the language of `--lang` or else the system's.
@Execution(ExecutionMode.CONCURRENT)
class MisuseTest {

    private static final Pattern HANGUL = Pattern.compile("\\p{IsHangul}");

    @TempDir
    private Path directory;

    @BeforeEach
    void files() throws IOException {
        for (String name : List.of("shop.yaml", "cluster.json")) {
            Files.copy(TestFiles.own(name), directory.resolve(name));
        }
        Files.createDirectory(directory.resolve("folder"));
        Files.writeString(directory.resolve("file"), "not a folder");
        Files.writeString(directory.resolve("empty.yaml"), "");
        Files.writeString(directory.resolve("broken.yaml"), "kind: [\n");
        Files.writeString(directory.resolve("broken.json"), "{\"kind\": ");
        Files.writeString(directory.resolve("quantity.yaml"), """
            apiVersion: v1
            kind: Pod
            metadata: {name: p}
            spec:
              containers:
                - name: c
                  image: i
                  resources: {requests: {cpu: lots}}
            """);
        Files.write(directory.resolve("picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    }

    /// Command lines that make no sense, and a word that their English sentence has to hold.
    static Stream<List<String>> misuses() {
        return Stream.of(
                // Options and parameters
                List.of("--nonsense", "--nonsense"),
                List.of("--lnag ko", "--lang"),
                List.of("simulat shop.yaml", "simulate"),
                List.of("simulat", "simulate"),
                List.of("missing.yaml", "missing.yaml"),
                List.of("help", "--help"),
                List.of("--lang", "--lang"),
                List.of("--lang=xx", "ko, en"),
                List.of("--theme blue", "light, dark, projector"),
                List.of("--theme drak", "dark"),
                List.of("simulate", "FILE"),
                List.of("simulate shop.yaml --node 3x2cpu4Gi", "--nodes"),
                List.of("simulate shop.yaml --seed 1 --seed 2", "--seed"),
                List.of("simulate shop.yaml --seed", "--seed"),
                List.of("simulate shop.yaml --for --events", "--for"),
                List.of("simulate shop.yaml --events=yes", "--events"),
                List.of("simulate shop.yaml --pod web", "explain"),
                List.of("simulate shop.yaml -x", "-x"),
                List.of("explain cluster.json", "--pod"),
                List.of("explain --pod report", "FILE"),
                List.of("shop.yaml cluster.json", "cluster.json"),
                // Values
                List.of("simulate shop.yaml --seed many", "many"),
                List.of("simulate shop.yaml --for soon", "soon"),
                List.of("simulate shop.yaml --for 10", "10"),
                List.of("simulate shop.yaml --for -5m", "-5m"),
                List.of("simulate shop.yaml --for 9999999h", "365"),
                List.of("simulate shop.yaml --format xml", "text, json"),
                List.of("export", "FILE"),
                List.of("export story", "NAME"),
                List.of("export story nonsense", "nonsense"),
                List.of("export story erras", "eras"),
                List.of("export story eras --format jpeg", "pdf, png, gif"),
                List.of("export story eras --out shop.yaml", "shop.yaml"),
                List.of("simulate shop.yaml --format jsno", "json"),
                List.of("simulate shop.yaml --nodes three", "three"),
                List.of("simulate shop.yaml --nodes 0x2cpu4Gi", "0x2cpu4Gi"),
                List.of("simulate shop.yaml --scoring Pack", "MostAllocated"),
                List.of("simulate shop.yaml --scoring RequestedToCapacityRatio", "--shape"),
                List.of("simulate shop.yaml --shape 0:0,100:10", "RequestedToCapacityRatio"),
                List.of("simulate shop.yaml --scoring RequestedToCapacityRatio --shape 50", "50"),
                List.of("simulate shop.yaml --scoring RequestedToCapacityRatio --shape 100:0,0:10", "100:0"),
                List.of("simulate shop.yaml --scoring RequestedToCapacityRatio --shape 0:0,101:10", "101"),
                // Files
                List.of("simulate missing.yaml", "missing.yaml"),
                List.of("simulate folder", "folder"),
                List.of("simulate empty.yaml", "empty.yaml"),
                List.of("simulate broken.yaml", "broken.yaml"),
                List.of("simulate broken.json", "broken.json"),
                List.of("simulate quantity.yaml", "quantity.yaml, line 8"),
                List.of("simulate picture.png", "picture.png"),
                List.of("simulate shop.yaml shop.yaml", "web"),
                List.of("explain missing.json --pod report", "missing.json"),
                List.of("explain cluster.json --pod reprot", "report"),
                List.of("explain cluster.json --pod nowhere/to/be/seen", "nowhere"),
                // Deeds
                List.of("simulate shop.yaml --kill-node node-2", "NODE@TIME"),
                List.of("simulate shop.yaml --kill-node @2m", "NODE@TIME"),
                List.of("simulate shop.yaml --kill-node node-2@", "“”"),
                List.of("simulate shop.yaml --kill-node node-2@later", "later"),
                List.of("simulate shop.yaml --kill-node nodes-2@2m", "node-2"),
                List.of("simulate shop.yaml --kill-node elsewhere@2m", "node-1, node-2, node-3"),
                List.of("simulate shop.yaml --kill-node node-2@20m", "--for"),
                List.of("simulate shop.yaml --crash nobody@30s", "nobody"),
                List.of("simulate shop.yaml --crash web-@30s", "web-"),
                List.of("simulate shop.yaml --crash database:sidecar@30s", "database"),
                List.of("simulate shop.yaml --crash database@0s", "not running"),
                List.of("simulate shop.yaml --fail-liveness web@1m", "probe"),
                List.of("simulate shop.yaml --leak web@1m", "POD=BYTES@TIME"),
                List.of("simulate shop.yaml --leak web=much@1m", "much"),
                List.of("simulate shop.yaml --leak web=-1Mi@1m", "-1Mi"),
                List.of("simulate shop.yaml --scale web=few@1m", "few"),
                List.of("simulate shop.yaml --scale database=2@1m", "database"),
                List.of("simulate shop.yaml --bind database=node-9@5s", "node-"),
                List.of("simulate shop.yaml --bind database=node-1@5m", "node"),
                List.of("simulate shop.yaml --cordon node-1@1s --cordon node-1@2s", "already"),
                // Pictures
                List.of("still", "all"),
                List.of("still no-such-picture", "no-such-picture"),
                List.of("still all --size big", "big"),
                List.of("still all --size 1x1", "64"),
                List.of("still all --size 99999x10", "99999x10"),
                List.of("still all --at noon", "noon"),
                List.of("still all --out file/below", "file/below"),
                List.of("still all --out file", "file"));
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void isSaidInOneEnglishSentence(List<String> misuse) {
        CommandLineHarness.Result result = new CommandLineHarness(directory).run(words(misuse));
        check(result);
        assertThat(result.err()).contains(misuse.get(1)).doesNotContainPattern(HANGUL);
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void isSaidInOneKoreanSentence(List<String> misuse) {
        CommandLineHarness.Result result =
                new CommandLineHarness(directory).in(Locale.KOREA).run(words(misuse));
        check(result);
        assertThat(result.err()).containsPattern(HANGUL);
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void theOptionOutweighsTheSystem(List<String> misuse) {
        if (misuse.get(0).contains("--lang") || misuse.get(0).contains("--lnag")) {
            return;
        }
        String[] words = (misuse.get(0) + " --lang ko").split(" ");
        CommandLineHarness.Result result = new CommandLineHarness(directory).run(words);
        check(result);
        assertThat(result.err()).containsPattern(HANGUL);
    }

    private static String[] words(List<String> misuse) {
        return misuse.get(0).split(" ");
    }

    private static void check(CommandLineHarness.Result result) {
        assertThat(result.err()).doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(result.errLines()).hasSize(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isEqualTo(ExitCode.BAD_USAGE);
        assertThat(result.err()).doesNotContain("⟦").doesNotContain("{0}").doesNotContain("null");
    }
}
