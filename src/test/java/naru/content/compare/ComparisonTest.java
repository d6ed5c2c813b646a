package naru.content.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import naru.content.format.ComparisonReader;
import naru.content.format.Comparisons;
import naru.manifest.Problem;
import naru.manifest.ProblemKind;
import naru.manifest.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The comparison as it is written: complete, sourced, dated, and with words in both languages.
class ComparisonTest {

    private static final Comparison ALL = Comparisons.bundled();

    private static final String SOUND = """
        sources:
          - {id: guide, at: "https://example.org/guide", ko: "https://example.org/ko/guide"}
        notes:
          columns: [beanstalk, kubernetes]
          aspects:
            - id: care
              event: deploy
              cells:
                beanstalk: {sources: [guide], checked: 2026-11-23}
                kubernetes: {sources: [guide], checked: 2026-11-22, uncertain: true}
        full:
          columns: [kubernetes]
          aspects: []
        changes: []
        references: [guide]
        """;

    @Test
    void theNotesHaveThreeRowsAndTwoColumns() {
        assertThat(ALL.notes().columns()).containsExactly(Column.BEANSTALK, Column.KUBERNETES);
        assertThat(ALL.notes().aspects()).hasSize(3);
    }

    @Test
    void theFullTableHasTwentyFiveRowsAndThreeColumns() {
        assertThat(ALL.full().columns()).containsExactly(Column.STANDARD, Column.CLUSTER, Column.KUBERNETES);
        assertThat(ALL.full().aspects()).hasSize(25);
    }

    @Test
    void everyGroupLiesTogether() {
        List<String> groups = ALL.full().aspects().stream()
                .map(aspect -> aspect.group().orElseThrow())
                .toList();
        List<String> runs = Stream.iterate(0, i -> i < groups.size(), i -> i + 1)
                .filter(i -> i == 0 || !groups.get(i).equals(groups.get(i - 1)))
                .map(groups::get)
                .toList();
        assertThat(runs).isEqualTo(ALL.full().groups());
    }

    @Test
    void everyEventIsOpenedByARow() {
        Set<String> opened = new LinkedHashSet<>();
        Stream.of(ALL.notes(), ALL.full())
                .flatMap(table -> table.aspects().stream())
                .forEach(aspect -> aspect.event().ifPresent(opened::add));
        assertThat(opened).containsExactlyInAnyOrderElementsOf(Comparison.EVENTS);
    }

    @Test
    void theNotesReferToFourPages() {
        assertThat(ALL.references())
                .extracting(source -> source.address().getHost())
                .containsExactly("kubernetes.io", "www.geeksforgeeks.org", "aws.amazon.com", "park60.medium.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aspects", "aspects_ko"})
    void everythingHasItsWordsAndNothingElseHas(String bundle) throws Exception {
        assertThat(words(bundle).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys());
    }

    @Test
    void whatIsSoundIsRead() {
        Comparison comparison =
                ComparisonReader.read("table", bytes(SOUND)).toOptional().orElseThrow();
        Cell cell = comparison.notes().aspects().getFirst().cell(Column.KUBERNETES);
        assertThat(cell.uncertain()).isTrue();
        assertThat(cell.sources()).extracting(Source::id).containsExactly("guide");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "sources: [guide], checked: 2026-11-22 | checked: 2026-11-22 | FIELD_MISSING",
                "sources: [guide], checked: 2026-11-22 | sources: [], checked: 2026-11-22 | LIST_EMPTY",
                "sources: [guide], checked: 2026-11-22 | sources: [guide] | FIELD_MISSING",
                "sources: [guide], checked: 2026-11-22 | sources: [guide], checked: soon | UNKNOWN_VALUE",
                "sources: [guide], checked: 2026-11-22 | sources: [hearsay], checked: 2026-11-22 | UNKNOWN_VALUE",
                "event: deploy | event: dance | UNKNOWN_VALUE",
                "uncertain: true | unsure: true | UNKNOWN_VALUE",
                "at: \"https: | at: \"http: | UNKNOWN_VALUE",
                "[beanstalk, kubernetes] | [beanstalk, kubernetes, cluster] | FIELD_MISSING",
            })
    void whatIsWrongIsRefused(String right, String wrong, ProblemKind kind) {
        assertThat(SOUND).contains(right);
        assertThat(problem(SOUND.replace(right, wrong)))
                .extracting(Problem::kind)
                .isEqualTo(kind);
    }

    private static Problem problem(String table) {
        return switch (ComparisonReader.read("table", bytes(table))) {
            case Reading.Failed<Comparison>(var problem) -> problem;
            case Reading.Read<Comparison> read -> throw new AssertionError(read);
        };
    }

    private static Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        for (Table table : List.of(ALL.notes(), ALL.full())) {
            table.columns().forEach(column -> keys.add("aspects.column." + column.id()));
            table.groups().forEach(group -> keys.add("aspects.group." + group));
            for (Aspect aspect : table.aspects()) {
                keys.add("aspects." + aspect.id() + ".title");
                table.columns().forEach(column -> keys.add("aspects." + aspect.id() + "." + column.id()));
                aspect.cells().values().forEach(cell -> cite(keys, cell.sources()));
            }
        }
        for (Shift shift : ALL.shifts()) {
            keys.addAll(List.of("aspects.change." + shift.id() + ".then", "aspects.change." + shift.id() + ".now"));
            cite(keys, shift.sources());
        }
        cite(keys, ALL.references());
        return keys;
    }

    private static void cite(Set<String> keys, List<Source> sources) {
        sources.forEach(source -> keys.add("aspects.source." + source.id()));
    }

    private static Properties words(String bundle) throws Exception {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n", bundle + ".properties"))) {
            words.load(reader);
        }
        return words;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
