package naru.content.guide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the guide says to what the reader has answered.
///
/// @param ranking of all candidates there are today
/// @param before of those there were before the newcomer came
/// @param changes what would change the first place: found by trying every other answer to every question, one at a
///     time, in the order of the questions
public record Advice(Ground ground, Ranking ranking, Ranking before, List<Change> changes) {

    public Advice {
        changes = List.copyOf(changes);
    }

    public static Advice of(Guide guide, Given given) {
        Ranking ranking = Ranking.of(guide, given, EnumSet.allOf(Candidate.class));
        Set<Candidate> older = EnumSet.complementOf(EnumSet.of(guide.newcomer().candidate()));
        List<Change> changes = changes(guide, given, ranking.first());
        return new Advice(ground(guide, given, ranking, changes), ranking, Ranking.of(guide, given, older), changes);
    }

    public Clarity clarity() {
        return ground.clarity();
    }

    /// The one that is recommended, and none as long as things are open.
    public Optional<Candidate> first() {
        return ranking.first();
    }

    /// Whether the same answers would have been given another first place before the newcomer came.
    public boolean isNews() {
        return !ranking.first().equals(before.first());
    }

    private static List<Change> changes(Guide guide, Given given, Optional<Candidate> first) {
        List<Change> changes = new ArrayList<>();
        for (Question question : guide.questions()) {
            for (Answer answer : question.answers()) {
                Optional<Candidate> then = Ranking.of(
                                guide, given.with(question, answer), EnumSet.allOf(Candidate.class))
                        .first();
                if (!then.equals(first)) {
                    changes.add(new Change(question, answer, then));
                }
            }
        }
        return changes;
    }

    private static Ground ground(Guide guide, Given given, Ranking ranking, List<Change> changes) {
        if (ranking.left().size() == 1) {
            return Ground.ALONE;
        }
        if (ranking.first().isEmpty()) {
            return given.answers().size() < guide.enough() ? Ground.FEW : Ground.TIE;
        }
        if (ranking.lead() < guide.lead()) {
            return Ground.CLOSE;
        }
        boolean settled =
                changes.stream().noneMatch(change -> given.to(change.question()).isEmpty());
        return settled ? Ground.AHEAD : Ground.UNANSWERED;
    }
}
