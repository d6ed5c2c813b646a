package naru.content.guide;

import java.time.YearMonth;
import java.util.List;

/// The questions, and the rules by which answers become advice.
///
/// @param newcomer the candidate that older texts do not know
/// @param since when it came
/// @param enough how many questions must be answered before one is named first, unless the others are ruled out
/// @param lead by how many points the first must be ahead of the second to be called clear
/// @param unasked what the guide does not ask and so cannot know; ids
public record Guide(
        Candidate newcomer, YearMonth since, int enough, int lead, List<Question> questions, List<String> unasked) {

    public Guide {
        questions = List.copyOf(questions);
        unasked = List.copyOf(unasked);
    }

    /// @throws IllegalArgumentException if there is none of that id
    public Question question(String id) {
        return questions.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no question " + id));
    }
}
