package naru.content.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import naru.content.format.Guides;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the guide advises, as it is written, and what must hold whatever is written.
@Execution(ExecutionMode.CONCURRENT)
class AdviceTest {

    private static final Guide GUIDE = Guides.choosing();

    /// Reads `team=developers parts=one`.
    private static Given given(String answers) {
        Map<String, String> given = new TreeMap<>();
        for (String answer : answers.split(" +")) {
            String[] sides = answer.split("=");
            given.put(sides[0], GUIDE.question(sides[0]).answer(sides[1]).id());
        }
        return new Given(given);
    }

    private static Advice advice(String answers) {
        return Advice.of(GUIDE, given(answers));
    }

    @ParameterizedTest
    @CsvSource({
        // A small web application of a few developers.
        "team=developers parts=one package=source state=stateless cloud=aws needs=none budget=launch traffic=steady,"
                + " STANDARD, AHEAD",
        // Images, several services, nobody who wants to run a cluster.
        "team=aws parts=few package=images state=stateless cloud=aws needs=none budget=people traffic=peaks,"
                + " CLUSTER, AHEAD",
        "team=developers parts=many package=images state=stateless cloud=aws needs=none budget=people traffic=steady,"
                + " CLUSTER, AHEAD",
        // A platform team with its manifests.
        "team=kubernetes parts=many package=manifests state=batch cloud=aws needs=network budget=launch traffic=peaks,"
                + " KUBERNETES, AHEAD",
        // One wall is enough, whoever speaks against it.
        "team=developers parts=one budget=people cloud=several, KUBERNETES, ALONE",
        "state=volumes, KUBERNETES, ALONE",
        "needs=api, KUBERNETES, ALONE",
        "cloud=own, KUBERNETES, ALONE",
        // Whoever must log on to the machines cannot have the cluster's.
        "team=developers parts=few package=images cloud=aws needs=host state=stateless traffic=steady,"
                + " STANDARD, AHEAD",
        "team=developers parts=one package=source, STANDARD, UNANSWERED",
    })
    void answersBecomeAdvice(String answers, Candidate first, Ground ground) {
        Advice advice = advice(answers);
        assertThat(advice.first()).as("%s", points(advice)).contains(first);
        assertThat(advice.ground()).as("%s", points(advice)).isEqualTo(ground);
    }

    @Test
    void nothingKnownIsNothingRecommended() {
        Advice advice = Advice.of(GUIDE, Given.NOTHING);
        assertThat(advice.first()).isEmpty();
        assertThat(advice.ground()).isEqualTo(Ground.FEW);
        assertThat(advice.clarity()).isEqualTo(Clarity.OPEN);
        assertThat(advice.isNews()).isFalse();
        assertThat(advice.ranking().standings()).allSatisfy(each -> {
            assertThat(each.arguments()).isEmpty();
            assertThat(each.points()).isZero();
        });
    }

    @Test
    void littleKnownIsNothingRecommended() {
        Advice advice = advice("team=developers parts=one");
        assertThat(advice.ground()).isEqualTo(Ground.FEW);
        assertThat(advice.first()).isEmpty();
        assertThat(advice.changes())
                .filteredOn(change -> change.first().equals(Optional.of(Candidate.STANDARD)))
                .isNotEmpty();
    }

    @Test
    void anAnswerCanBeTakenBack() {
        Given more = given("team=developers parts=one");
        assertThat(more.without(GUIDE.question("parts"))).isEqualTo(given("team=developers"));
    }

    @Test
    void everyReasonThatCountsIsTold() {
        Advice advice = advice("team=developers parts=many cloud=aws needs=host");
        Standing standard = advice.ranking().standing(Candidate.STANDARD);
        assertThat(standard.pros()).extracting(each -> each.question().id()).containsExactly("team", "needs", "cloud");
        assertThat(standard.cons()).extracting(each -> each.question().id()).containsExactly("parts");
        assertThat(standard.points()).isEqualTo(3 - 3 + 1 + 2);
        assertThat(advice.ranking().standing(Candidate.CLUSTER).walls())
                .extracting(each -> each.answer().id())
                .containsExactly("host");
    }

    /// What older texts say holds of what there was: without Cluster mode the same answers lead elsewhere.
    @Test
    void itSaysWhatWasTrueThen() {
        Advice news = advice("team=aws parts=many package=images budget=people");
        assertThat(news.first()).contains(Candidate.CLUSTER);
        assertThat(news.isNews()).isTrue();
        assertThat(news.before().standings()).extracting(Standing::candidate).doesNotContain(Candidate.CLUSTER);
        assertThat(advice("team=kubernetes parts=many package=manifests").isNews())
                .isFalse();
    }

    // Whatever is answered

    /// Every combination, "not known yet" included, would be 250,000: these are drawn from them, and always the
    /// same.
    private static Stream<Given> drawn(int howMany) {
        SplittableRandom random = new SplittableRandom(20261123);
        return Stream.generate(() -> {
                    Given given = Given.NOTHING;
                    for (Question question : GUIDE.questions()) {
                        int place = random.nextInt(question.answers().size() + 1);
                        if (place > 0) {
                            given = given.with(question, question.answers().get(place - 1));
                        }
                    }
                    return given;
                })
                .limit(howMany);
    }

    @Test
    void everyCandidateAndEveryGroundComesAbout() {
        Set<Optional<Candidate>> firsts = new HashSet<>();
        Set<Ground> grounds = new HashSet<>();
        drawn(4000).map(given -> Advice.of(GUIDE, given)).forEach(advice -> {
            firsts.add(advice.first());
            grounds.add(advice.ground());
        });
        assertThat(firsts)
                .containsExactlyInAnyOrder(
                        Optional.empty(),
                        Optional.of(Candidate.STANDARD),
                        Optional.of(Candidate.CLUSTER),
                        Optional.of(Candidate.KUBERNETES));
        assertThat(grounds).containsExactlyInAnyOrder(Ground.values());
    }

    @Test
    void wallsHoldWhateverElseIsAnswered() {
        drawn(4000).forEach(given -> {
            Advice advice = Advice.of(GUIDE, given);
            boolean beyond = Set.of("several", "own").contains(given.answers().getOrDefault("cloud", ""))
                    || "volumes".equals(given.answers().get("state"))
                    || "api".equals(given.answers().get("needs"));
            if (beyond) {
                assertThat(advice.first()).as("%s", given).contains(Candidate.KUBERNETES);
                assertThat(advice.ground()).isEqualTo(Ground.ALONE);
            } else if ("host".equals(given.answers().get("needs"))) {
                assertThat(advice.first()).as("%s", given).isNotEqualTo(Optional.of(Candidate.CLUSTER));
            }
        });
    }

    /// Exhaustive where it matters most: all that can be answered to the three questions that have walls.
    @Test
    void onlyWallsRuleOut() {
        for (Given given : combinations(List.of("state", "cloud", "needs"))) {
            for (Standing standing : Advice.of(GUIDE, given).ranking().standings()) {
                assertThat(standing.isRuledOut()).isEqualTo(!standing.walls().isEmpty());
            }
            assertThat(Advice.of(GUIDE, given).ranking().left())
                    .as("Kubernetes is ruled out by nothing")
                    .extracting(Standing::candidate)
                    .contains(Candidate.KUBERNETES);
        }
    }

    private static List<Given> combinations(List<String> questions) {
        List<Given> all = List.of(Given.NOTHING);
        for (String id : questions) {
            Question question = GUIDE.question(id);
            List<Given> more = new ArrayList<>(all);
            for (Given given : all) {
                question.answers().forEach(answer -> more.add(given.with(question, answer)));
            }
            all = more;
        }
        return all;
    }

    /// By giving the other answer and asking again: what is told changes it, and nothing that is not told does.
    @Test
    void whatWouldChangeItReallyDoes() {
        drawn(400).forEach(given -> {
            Advice advice = Advice.of(GUIDE, given);
            for (Question question : GUIDE.questions()) {
                for (Answer answer : question.answers()) {
                    Optional<Candidate> then =
                            Advice.of(GUIDE, given.with(question, answer)).first();
                    Change told = new Change(question, answer, then);
                    if (then.equals(advice.first())) {
                        assertThat(advice.changes())
                                .as("%s", given)
                                .noneMatch(change -> change.question() == question && change.answer() == answer);
                    } else {
                        assertThat(advice.changes()).as("%s", given).contains(told);
                    }
                }
            }
        });
    }

    @Test
    void clearMeansThatNoOpenQuestionChangesIt() {
        drawn(2000).forEach(given -> {
            Advice advice = Advice.of(GUIDE, given);
            if (advice.clarity() == Clarity.CLEAR) {
                assertThat(advice.changes())
                        .as("%s", given)
                        .allSatisfy(change ->
                                assertThat(given.to(change.question())).isPresent());
            }
            assertThat(advice.clarity() == Clarity.OPEN)
                    .isEqualTo(advice.first().isEmpty());
        });
    }

    private static Map<Candidate, Integer> points(Advice advice) {
        Map<Candidate, Integer> points = new EnumMap<>(Candidate.class);
        advice.ranking().standings().forEach(each -> points.put(each.candidate(), each.points()));
        return points;
    }
}
