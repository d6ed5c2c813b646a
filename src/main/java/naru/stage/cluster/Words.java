package naru.stage.cluster;

import java.time.Duration;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import naru.stage.cluster.picture.Drum;
import naru.stage.cluster.picture.Note;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.PodMarks;
import naru.stage.cluster.picture.RefusalText;
import naru.stage.cluster.picture.Sentence;
import naru.stage.text.Amounts;
import naru.stage.text.Messages;

/// The picture's words: messages, with durations written out in the language of the moment.
final class Words {

    private final Messages messages;
    private final Amounts amounts;

    Words(Messages messages) {
        this.messages = messages;
        this.amounts = new Amounts(messages);
    }

    String get(String key, Object... arguments) {
        return messages.get(key, Arrays.stream(arguments).map(this::inWords).toArray());
    }

    /// Follows the language; for words without durations.
    ObservableValue<String> text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    Messages messages() {
        return messages;
    }

    private Object inWords(Object argument) {
        return argument instanceof Duration duration ? amounts.duration(duration) : argument;
    }

    String duration(long seconds) {
        return amounts.duration(Duration.ofSeconds(seconds));
    }

    String headline(Sentence sentence) {
        return get(sentence.headline(), sentence.arguments().toArray());
    }

    String why(Sentence sentence) {
        return get(sentence.why(), sentence.arguments().toArray());
    }

    /// A pod's marks, for those who listen.
    String marks(PodMarks marks) {
        StringBuilder text = new StringBuilder();
        if (marks.revision() > 0) {
            text.append(", ").append(get("pod.revision.accessible", marks.revision()));
        }
        for (Drum drum : marks.drums()) {
            text.append(", ")
                    .append(
                            drum.lasts()
                                    ? get("pod.drum.claim", drum.claim())
                                    : get("pod.drum.empty-dir", drum.volume()));
        }
        if (marks.compromised()) {
            text.append(", ").append(get("pod.compromised"));
        }
        return text.toString();
    }

    String note(Note note) {
        return get(note.key(), note.arguments().toArray());
    }

    String refusal(RefusalText text) {
        return get(text.key(), text.arguments());
    }

    String requests(PodFace pod) {
        return get("pod.requests", Amounts.cpu(pod.cpuMilli()), Amounts.memory(pod.memoryBytes()));
    }

    /// What a pod asks for, as briefly as can be.
    String secondary(PodFace pod) {
        return Amounts.cpu(pod.cpuMilli()) + " · " + Amounts.memory(pod.memoryBytes());
    }

    /// The state of a pod, with what counts down or rises.
    String state(PodFace pod) {
        if (pod.restartIn().isPresent() && pod.restartIn().getAsLong() > 0) {
            return get(
                    "pod.state.restarting",
                    Amounts.clock(Duration.ofSeconds(pod.restartIn().getAsLong())));
        }
        if (pod.isNearMemoryLimit()) {
            return get("pod.state.memory", pod.memoryUse().orElse(0));
        }
        return get(pod.stale() ? pod.state().key() + ".stale" : pod.state().key());
    }

    /// Why a pod waits: the first obstacle, and how many more there are.
    String obstacles(PodFace pod) {
        if (pod.obstacles().isEmpty()) {
            return get("obstacle.not-tried", 0);
        }
        String first =
                get(pod.obstacles().getFirst().key(), pod.obstacles().getFirst().nodes());
        int more = pod.obstacles().size() - 1;
        return more == 0 ? first : get("obstacle.and-more", first, more);
    }
}
