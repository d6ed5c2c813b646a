package naru.stage.cluster.picture;

import static org.assertj.core.api.Assertions.assertThat;

import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.stage.cluster.Worlds;
import naru.stage.gesture.Cargo;
import naru.stage.gesture.Target;
import org.junit.jupiter.api.Test;

class DropRulesTest {

    private final History history = History.begin(Worlds.byHand());

    private Snapshot now() {
        return history.at(SimTime.ofSeconds(20));
    }

    private Verdict drop(String pod, Target target) {
        Pod found = now().pod(ObjectKey.pod(pod)).orElseThrow();
        return DropRules.judge(
                now(), new Cargo(found.key(), found.meta().uid(), found.spec().nodeName()), target);
    }

    @Test
    void aWaitingPodIsBound() {
        assertThat(drop("big", new Target.OnNode("node-1"))).isInstanceOfSatisfying(Verdict.Fits.class, fits -> {
            assertThat(fits.command()).isEqualTo(new Command.Bind(ObjectKey.pod("big"), "node-1"));
            assertThat(fits.replaces()).isFalse();
            assertThat(fits.total()).isPositive();
        });
    }

    @Test
    void aPlacedPodIsReplaced() {
        history.apply(SimTime.ofSeconds(10), new Command.Bind(ObjectKey.pod("big"), "node-1"));
        assertThat(drop("big", new Target.OnNode("node-2"))).isInstanceOfSatisfying(Verdict.Fits.class, fits -> {
            assertThat(fits.command()).isEqualTo(new Command.Move(ObjectKey.pod("big"), "node-2"));
            assertThat(fits.replaces()).isTrue();
        });
        assertThat(drop("big", new Target.OnNode("node-1"))).isInstanceOf(Verdict.Nothing.class);
        assertThat(drop("big", new Target.Tray()))
                .isEqualTo(new Verdict.Deletes(new Command.Delete(ObjectKey.pod("big"))));
    }

    @Test
    void aNodeThatHasNoRoomSaysHowMuchIsMissing() {
        assertThat(drop("huge", new Target.OnNode("node-1"))).isInstanceOfSatisfying(Verdict.Refuses.class, refuses -> {
            RefusalText text = RefusalText.of(refuses.refusals().getFirst());
            assertThat(text.key()).isEqualTo("refusal.cpu");
            assertThat(text.arguments()).startsWith("3", "2");
        });
    }

    @Test
    void aCordonedNodeSaysSo() {
        history.apply(SimTime.ofSeconds(10), new Command.Cordon("node-2", true));
        assertThat(drop("small", new Target.OnNode("node-2")))
                .isInstanceOfSatisfying(
                        Verdict.Refuses.class,
                        refuses -> assertThat(refuses.refusals().stream()
                                        .map(r -> RefusalText.of(r).key()))
                                .contains("refusal.cordoned"));
    }

    @Test
    void whatIsGoneCannotBeDropped() {
        Cargo gone = new Cargo(ObjectKey.pod("gone"), "99", "");
        assertThat(DropRules.judge(now(), gone, new Target.OnNode("node-1"))).isInstanceOf(Verdict.Nothing.class);
    }
}
