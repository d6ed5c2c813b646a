package naru.content.guide;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the reader has answered so far: the answer's id by the question's. What is not there is not known yet.
public record Given(Map<String, String> answers) {

    public static final Given NOTHING = new Given(Map.of());

    public Given {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    public Optional<String> to(Question question) {
        return Optional.ofNullable(answers.get(question.id()));
    }

    public Given with(Question question, Answer answer) {
        Map<String, String> more = new TreeMap<>(answers);
        more.put(question.id(), answer.id());
        return new Given(more);
    }

    /// As if the question had not been answered.
    public Given without(Question question) {
        Map<String, String> fewer = new TreeMap<>(answers);
        fewer.remove(question.id());
        return new Given(fewer);
    }
}
