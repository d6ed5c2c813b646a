package naru.stage.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.api.Component;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.Worlds;
import naru.stage.text.Amounts;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NarratorTest {

    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            Map.entry("count", "2"),
            Map.entry("names", "web"),
            Map.entry("node", "node-2"),
            Map.entry("pods", "3"),
            Map.entry("pod", "web-7d4b9c6f5-x2x4q"),
            Map.entry("actual", "1"),
            Map.entry("desired", "3"),
            Map.entry("replicas", "3"),
            Map.entry("replicaSet", "web-7d4b9c6f5"),
            Map.entry("from", "1"),
            Map.entry("to", "3"),
            Map.entry("container", "main"),
            Map.entry("image", "web:1.0"),
            Map.entry("seconds", "20"),
            Map.entry("silentSeconds", "52"),
            Map.entry("probe", "LIVENESS"),
            Map.entry("inARow", "1"),
            Map.entry("threshold", "3"),
            Map.entry("limit", "536870912"),
            Map.entry("usage", "536870912"),
            Map.entry("exitCode", "1"),
            Map.entry("bytesPerSecond", "1048576"),
            Map.entry("taint", "node.kubernetes.io/unreachable:NoExecute"),
            Map.entry("ready", "2"),
            Map.entry("total", "3"),
            Map.entry("revision", "2"),
            Map.entry("job", "report-manual-x2x4q"),
            Map.entry("budget", "web"),
            Map.entry("claim", "data-db-0"),
            Map.entry("strategy", "LeastAllocated"),
            Map.entry("keys", "password"),
            Map.entry("volume", "data"),
            Map.entry("line", "hello"),
            Map.entry("conduct", "missing"),
            Map.entry("provisioner", "disk.csi.naru.example"),
            Map.entry("policy", "RETAIN"),
            Map.entry("driver", "nfs"),
            Map.entry("what", "ConfigMap settings"),
            Map.entry("request", "536870912"),
            Map.entry("why", "x"));

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasWordsInEveryLanguage(Reason reason) {
        Occurrence occurrence = new Occurrence(
                1, SimTime.ZERO, Component.KUBELET, reason, ObjectKey.pod("web-7d4b9c6f5-x2x4q"), ARGUMENTS);
        Sentence sentence = Happenings.sentence(occurrence);
        for (Language language : Language.values()) {
            Messages messages = new Messages(new SimpleObjectProperty<>(language));
            Amounts amounts = new Amounts(messages);
            Object[] arguments = sentence.arguments().stream()
                    .map(argument -> argument instanceof Duration time ? amounts.duration(time) : argument)
                    .toArray();
            assertThat(messages.get(sentence.headline(), arguments))
                    .isNotBlank()
                    .doesNotContain("{")
                    .doesNotContain("⟦");
            assertThat(messages.get(sentence.why(), arguments)).isNotBlank().doesNotContain("{");
        }
    }

    @ParameterizedTest
    @EnumSource(Outcome.Reason.class)
    void everyRefusalHasWords(Outcome.Reason reason) {
        String key = "outcome." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        for (Language language : Language.values()) {
            assertThat(new Messages(new SimpleObjectProperty<>(language)).get(key))
                    .isNotBlank();
        }
    }

    private static String told(History history, double seconds) {
        Snapshot snapshot = history.at(SimTime.ofSeconds(seconds));
        return Narrator.tell(snapshot, new PictureMaker().of(snapshot)).headline();
    }

    @Test
    void tellsTheStoryOfALostNode() {
        History history = History.begin(Worlds.web(3, 3));
        assertThat(told(history, 60)).isEqualTo("standing.all-well");
        history.apply(SimTime.ofSeconds(60), new Command.StopNode("node-2"));
        assertThat(told(history, 61)).isEqualTo("happened.power-cut");
        assertThat(told(history, 95)).isEqualTo("standing.node-silent");
        assertThat(told(history, 170)).isEqualTo("standing.node-lost");
        assertThat(told(history, 480)).isEqualTo("standing.node-evicted");
    }

    @Test
    void tellsOfSeveralLostNodesAtOnce() {
        History history = History.begin(Worlds.web(4, 4));
        history.apply(SimTime.ofSeconds(60), new Command.StopNode("node-2"));
        history.apply(SimTime.ofSeconds(60), new Command.StopNode("node-3"));
        Snapshot snapshot = history.at(SimTime.ofSeconds(170));
        Sentence sentence = Narrator.tell(snapshot, new PictureMaker().of(snapshot));
        assertThat(sentence.headline()).isEqualTo("standing.nodes-lost");
        assertThat(sentence.arguments().getFirst()).isEqualTo(2);
    }

    @Test
    void tellsWhoWaitsForWhat() {
        assertThat(told(History.begin(Worlds.byHand()), 30)).isEqualTo("standing.waiting-for-hand");
        assertThat(told(History.begin(Worlds.web(1, 5)), 60)).isEqualTo("standing.waiting-for-room");
    }
}
