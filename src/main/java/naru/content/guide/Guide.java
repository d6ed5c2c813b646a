package naru.content.guide;

import java.time.LocalDate;
import java.util.List;

/// The questions, and the rules by which answers become advice.
///
/// @param enough how many questions must be answered before one is named first, unless the others are ruled out
/// @param lead by how many points the first must be ahead of the second to be called clear
/// @param unasked what the guide does not ask and so cannot know; ids
public record Guide(Newcomer newcomer, int enough, int lead, List<Question> questions, List<String> unasked) {

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

    /// The day of the oldest check: every fact was compared with its source then or later.
    public LocalDate checked() {
        return questions.stream()
                .flatMap(question -> question.answers().stream())
                .flatMap(answer -> answer.reasons().values().stream())
                .map(reason -> reason.source().checked())
                .reduce(newcomer.source().checked(), (one, other) -> one.isBefore(other) ? one : other);
    }
}
