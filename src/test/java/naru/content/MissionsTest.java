package naru.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import naru.content.format.Missions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mission, played through: the engine is the judge of what is told.
@Execution(ExecutionMode.CONCURRENT)
class MissionsTest {

    private static final Map<String, Performance> PLAYED = new ConcurrentHashMap<>();

    static List<String> ids() {
        return Missions.ids();
    }

    private static Performance played(String id) {
        return PLAYED.computeIfAbsent(
                id,
                fresh -> Rehearsal.of(Missions.read(fresh), () -> false, part -> {})
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsFolderBearsItsName(String id) {
        assertThat(Missions.read(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void ofTheChoicesOfEveryPredictionExactlyOneComesTrue(String id) {
        Performance performance = played(id);
        for (Step.Predict predict : performance.mission().predictions()) {
            assertThat(performance.truths(predict))
                    .as("%s/%s: %s", id, predict.id(), figures(performance, predict))
                    .hasSize(1);
            assertThat(predict.choices()).as(predict.id()).hasSizeBetween(2, 4);
        }
    }

    private static Object figures(Performance performance, Step step) {
        return performance.played(performance.mission().runOf(step)).figures();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void tellsAStory(String id) {
        List<Step> steps = Missions.read(id).steps();
        assertThat(steps.getFirst()).isInstanceOf(Step.Say.class);
        assertThat(steps.getLast()).isInstanceOf(Step.FreePlay.class);
        assertThat(steps).filteredOn(Step.Predict.class::isInstance).isNotEmpty();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Predict) {
                assertThat(steps.subList(i, steps.size()).stream()
                                .filter(Step.Run.class::isInstance)
                                .findFirst())
                        .as("a run after %s", steps.get(i).id())
                        .isPresent();
                assertThat(steps.subList(i, steps.size())).anyMatch(Step.Explain.class::isInstance);
            }
        }
    }

    /// Playing what was rehearsed gives what was measured, and rehearsing again gives the same.
    @ParameterizedTest
    @MethodSource("ids")
    void goesTheSameWayEveryTime(String id) {
        Performance again =
                Rehearsal.of(Missions.read(id), () -> false, part -> {}).orElseThrow();
        assertThat(again.runs()).isEqualTo(played(id).runs());
        assertThat(again.scenario().script()).isEqualTo(played(id).scenario().script());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void canBeCalledOff(String id) {
        assertThat(Rehearsal.of(Missions.read(id), () -> true, part -> {})).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void hasItsWordsAndNoOthers(String id) {
        Mission mission = Missions.read(id);
        Set<String> needed = new TreeSet<>(Set.of("mission." + id + ".title", "mission." + id + ".problem"));
        for (Step step : mission.steps()) {
            String key = "mission." + id + "." + step.id() + ".";
            needed.add(key + "text");
            switch (step) {
                case Step.Say say -> needed.add(key + "title");
                case Step.FreePlay free -> needed.add(key + "title");
                case Step.Explain explain -> explain.facts().forEach(fact -> needed.add(key + "fact." + fact));
                case Step.Predict predict ->
                    predict.choices().forEach(choice -> {
                        needed.add(key + choice.id());
                        needed.add(key + choice.id() + ".why");
                    });
                case Step.Run run -> {}
            }
        }
        for (String language : List.of("", "_ko")) {
            assertThat(words(language))
                    .filteredOn(key -> key.startsWith("mission." + id + "."))
                    .as("words of %s in missions%s.properties", id, language)
                    .containsExactlyInAnyOrderElementsOf(needed);
        }
    }

    @Test
    void everyStatementOfTheNotesAboutKubernetesIsPlayable() {
        assertThat(Missions.ids().stream()
                        .flatMap(id -> Missions.read(id).claims().stream())
                        .collect(Collectors.toSet()))
                .containsAll(Stream.iterate(4, i -> i + 1)
                        .limit(10)
                        .map(i -> "K" + i)
                        .toList());
    }

    private static Set<String> words(String language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n/missions" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames();
    }
}
