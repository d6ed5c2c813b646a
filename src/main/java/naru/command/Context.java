package naru.command;

import naru.stage.text.Language;
import naru.stage.text.Messages;
import naru.stage.theme.Theme;

/// What every command is run with: the words, the look, and the machine.
record Context(Messages messages, Theme theme, Surroundings surroundings) {

    Language language() {
        return messages.language().get();
    }

    /// Answers: to standard output.
    void print(String answer) {
        surroundings.out().print(answer);
    }
}
