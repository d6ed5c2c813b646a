package naru.command.argument;

import java.util.function.Function;
import naru.stage.text.Messages;

/// What was asked for cannot be done, and one sentence tells the person why.
///
/// It carries no stack trace: it is an answer, not a fault.
public final class SentenceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Function<Messages, String> sentence;

    /// @param key of the sentence in `i18n/command.properties`
    public SentenceException(String key, Object... arguments) {
        this(messages -> messages.get(key, arguments));
    }

    /// A sentence that others have the words for.
    public SentenceException(Function<Messages, String> sentence) {
        super(null, null, false, false);
        this.sentence = sentence;
    }

    /// The sentence in the language of `messages`, on one line whatever was typed.
    public String in(Messages messages) {
        return sentence.apply(messages).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
