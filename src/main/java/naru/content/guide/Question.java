package naru.content.guide;

import java.util.List;
import java.util.Optional;

/// Something about the reader's own case. "Not known yet" can always be answered and is in no list.
///
/// @param id its words are kept under it
/// @param play the event of the comparison that shows the difference live, if one does
public record Question(String id, Optional<String> play, List<Answer> answers) {

    public Question {
        answers = List.copyOf(answers);
    }

    /// @throws IllegalArgumentException if there is none of that id
    public Answer answer(String answer) {
        return answers.stream()
                .filter(each -> each.id().equals(answer))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id + " has no answer " + answer));
    }
}
