package naru.content;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naru.content.measure.Measure;
import naru.manifest.script.Script;

/// One step of a story: one idea.
public sealed interface Step {

    /// Within its mission; the words of the step are kept under it.
    String id();

    /// Something is told, while time stands still.
    record Say(String id) implements Step {}

    /// What will happen in the next run? The reader must say before it is seen.
    record Predict(String id, List<Choice> choices) implements Step {
        public Predict {
            choices = List.copyOf(choices);
        }
    }

    /// The world goes on, and what is to be seen happens.
    ///
    /// @param speed how many simulated seconds pass in one, until the reader wants another
    /// @param actions what is done meanwhile, by the time since the run's begin
    /// @param figures what is measured of it, in the order in which it is told
    record Run(String id, Duration lasting, int speed, Script actions, Map<String, Measure> figures) implements Step {
        public Run {
            figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        }
    }

    /// What happened in the run just seen, and why; the reader's prediction is set beside it.
    ///
    /// @param figures of that run, whose values the words name by their place in this list
    /// @param facts those of them that are set apart, each with a label
    record Explain(String id, List<String> figures, List<String> facts) implements Step {
        public Explain {
            figures = List.copyOf(figures);
            facts = List.copyOf(facts);
        }
    }

    /// The world is the reader's, everything allowed.
    record FreePlay(String id) implements Step {}
}
