package naru.manifest.kube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import naru.manifest.InputWords;
import naru.manifest.Reading;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Thousands of damaged manifests: each is either read or gives a problem that can be said, and none throws.
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {

    private static final int MUTANTS = 1000;

    /// What people and bad tools put where something else should be.
    private static final String[] INTRUDERS = {
        "",
        " ",
        "\n",
        "\t",
        "-",
        "- ",
        ":",
        ": ",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "#",
        "&a ",
        "*a",
        "<<: ",
        "!!int ",
        "!x ",
        "|",
        ">",
        "%",
        "@",
        "`",
        "null",
        "~",
        "true",
        "no",
        "0",
        "-1",
        "1.5",
        "1e999999999",
        "9223372036854775808",
        "0x10",
        "---\n",
        "...\n",
        "\uFEFF",
        "\u0000",
        "\u2028",
        "가",
        "\uD83D\uDE00",
        "?",
        "? ",
        "1Ei",
        "500m",
        "50%",
        "{{",
        "}}",
        "items: ",
        "kind: List\n",
        "\r\n",
        "\\",
        "\\uD800",
        "containers: [",
        "replicas: 99999999999"
    };

    static List<Seed> seeds() {
        List<Seed> seeds = new ArrayList<>();
        for (Example example : Examples.all()) {
            seeds.add(new Seed(example.file(), Examples.manifest(example)));
        }
        try (var stream = MutationTest.class.getResourceAsStream("running-cluster.json")) {
            seeds.add(new Seed("running-cluster.json", stream.readAllBytes()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return seeds;
    }

    record Seed(String name, byte[] content) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDamagedManifestIsReadOrIsAProblem(Seed seed) {
        Random random = new Random(20260301);
        int failed = 0;
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant =
                    random.nextInt(4) == 0 ? bytesChanged(seed.content, random) : textChanged(seed.content, random);
            Reading<Cluster> reading = read(mutant, i);
            if (reading instanceof Reading.Failed<Cluster>(var problem)) {
                failed++;
                InputWords.LANGUAGES.forEach(language -> assertThatCode(() -> InputWords.sentence(problem, language))
                        .doesNotThrowAnyException());
            }
        }
        assertThat(failed).isBetween(MUTANTS / 10, MUTANTS - 1);
    }

    private static Reading<Cluster> read(byte[] mutant, int number) {
        try {
            return Manifests.read("mutant.yaml", mutant, List.of());
        } catch (RuntimeException | StackOverflowError thrown) {
            throw new AssertionError(
                    "mutant " + number + " threw:\n" + new String(mutant, StandardCharsets.UTF_8), thrown);
        }
    }

    private static byte[] bytesChanged(byte[] content, Random random) {
        byte[] mutant = content.clone();
        for (int n = random.nextInt(3); n >= 0; n--) {
            mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? Arrays.copyOf(mutant, random.nextInt(mutant.length)) : mutant;
    }

    private static byte[] textChanged(byte[] content, Random random) {
        List<String> lines = new ArrayList<>(
                new String(content, StandardCharsets.UTF_8).lines().toList());
        for (int n = random.nextInt(2); n >= 0; n--) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(6)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                case 2 -> lines.set(at, " ".repeat(random.nextInt(9)) + line.strip());
                case 3 -> lines.set(at, replacedValue(line, random));
                default -> lines.set(at, inserted(line, random));
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String replacedValue(String line, Random random) {
        int colon = line.indexOf(": ");
        return colon < 0 ? inserted(line, random) : line.substring(0, colon + 2) + intruder(random);
    }

    private static String inserted(String line, Random random) {
        int at = random.nextInt(line.length() + 1);
        int to = Math.min(line.length(), at + random.nextInt(4));
        return line.substring(0, at) + intruder(random) + line.substring(to);
    }

    private static String intruder(Random random) {
        return Stream.generate(() -> INTRUDERS[random.nextInt(INTRUDERS.length)])
                .limit(1 + random.nextInt(2))
                .reduce("", String::concat);
    }
}
