package naru.content.guide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The candidates by what the given answers say of them: by points, and last those that are ruled out.
///
/// @param standings the best first; where two are equal, in the order of [Candidate], which means nothing
/// @param first the one that is named first: ahead of all others after enough answers, or the only one left
public record Ranking(List<Standing> standings, Optional<Candidate> first) {

    public Ranking {
        standings = List.copyOf(standings);
    }

    /// @param among the candidates there are
    static Ranking of(Guide guide, Given given, Collection<Candidate> among) {
        List<Standing> standings = among.stream()
                .map(candidate -> told(guide, given, candidate))
                .sorted(Comparator.comparing(Standing::isRuledOut)
                        .thenComparingInt(each -> -each.points())
                        .thenComparing(Standing::candidate))
                .toList();
        Ranking ranking = new Ranking(standings, Optional.empty());
        List<Standing> ahead = ranking.ahead();
        boolean decided = ranking.left().size() == 1
                || (ahead.size() == 1 && given.answers().size() >= guide.enough());
        return decided ? new Ranking(standings, Optional.of(ahead.getFirst().candidate())) : ranking;
    }

    public Standing standing(Candidate candidate) {
        return standings.stream()
                .filter(each -> each.candidate() == candidate)
                .findFirst()
                .orElseThrow();
    }

    /// Those that are not ruled out.
    public List<Standing> left() {
        return standings.stream().filter(each -> !each.isRuledOut()).toList();
    }

    /// Those that nobody is ahead of.
    public List<Standing> ahead() {
        List<Standing> left = left();
        return left.stream()
                .filter(each -> each.points() == left.getFirst().points())
                .toList();
    }

    /// By how many points the first of those left is ahead of the second; 0 where there is no second.
    public int lead() {
        List<Standing> left = left();
        return left.size() < 2 ? 0 : left.get(0).points() - left.get(1).points();
    }

    private static Standing told(Guide guide, Given given, Candidate candidate) {
        List<Argument> arguments = new ArrayList<>();
        for (Question question : guide.questions()) {
            given.to(question)
                    .map(question::answer)
                    .ifPresent(answer -> answer.about(candidate)
                            .ifPresent(reason -> arguments.add(new Argument(question, answer, candidate, reason))));
        }
        return new Standing(candidate, arguments);
    }
}
