package naru.stage.cluster.picture;

import java.time.Duration;
import java.util.List;

/// What is going on, in keys: one sentence, and one that says why Kubernetes does so.
///
/// @param arguments of both; a [Duration] is put into words where the language is known
/// @param weight how much it matters
public record Sentence(String headline, String why, List<Object> arguments, double weight) {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    static Sentence of(String key, double weight, Object... arguments) {
        return new Sentence(key, key + ".why", List.of(arguments), weight);
    }
}
