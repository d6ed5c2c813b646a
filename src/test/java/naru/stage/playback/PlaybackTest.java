package naru.stage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import naru.simulation.Command;
import naru.simulation.Outcome;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Time in the reader's hands, on real histories, with a worker that is this very thread.
@Execution(ExecutionMode.CONCURRENT)
class PlaybackTest {

    private final ClusterPlayback playback = playing(Recording.of(Clusters.web(3, 4)));

    private static ClusterPlayback playing(Recording recording) {
        return new ClusterPlayback(Runnable::run, Runnable::run, recording, SimTime.ZERO);
    }

    private static SimTime seconds(double seconds) {
        return SimTime.ofSeconds(seconds);
    }

    private Outcome send(Command command) {
        List<Outcome> outcomes = new ArrayList<>();
        playback.send(command, outcomes::add);
        assertThat(outcomes).hasSize(1);
        return outcomes.getFirst();
    }

    @Test
    void standsStillUntilPlayed() {
        playback.advance(1);
        assertThat(playback.position().get()).isEqualTo(SimTime.ZERO);
        playback.play();
        playback.speed().set(new Speed(20));
        playback.advance(0.1);
        assertThat(playback.position().get()).isEqualTo(seconds(2));
        assertThat(playback.frame().get().flowing()).isTrue();
        playback.pause();
        playback.advance(1);
        assertThat(playback.position().get()).isEqualTo(seconds(2));
    }

    @Test
    void anyMomentLooksTheSameHoweverOneGotThere() {
        playback.seek(seconds(90));
        String there = playback.frame().get().now().hash();
        assertThat(playback.frame().get().flowing()).isFalse();
        playback.seek(seconds(10));
        playback.play();
        playback.speed().set(new Speed(600));
        for (int i = 0; i < 16; i++) {
            playback.advance(5.0 / 600);
        }
        assertThat(playback.position().get()).isEqualTo(seconds(90));
        assertThat(playback.frame().get().now().hash()).isEqualTo(there);
    }

    @Test
    void seeksNoFurtherBackThanTheStart() {
        playback.seek(seconds(-5));
        assertThat(playback.position().get()).isEqualTo(SimTime.ZERO);
    }

    @Test
    void stepsFromEventToEvent() {
        playback.play();
        playback.stepForward();
        assertThat(playback.playing().get()).isFalse();
        SimTime first = playback.position().get();
        playback.stepForward();
        SimTime second = playback.position().get();
        assertThat(second.isAfter(first)).isTrue();
        playback.stepBack();
        assertThat(playback.position().get()).isEqualTo(first);
    }

    @Test
    void aCommandActsAtTheMomentOnShow() {
        playback.seek(seconds(30));
        assertThat(send(new Command.StopNode("node-2"))).isInstanceOf(Outcome.Done.class);
        assertThat(playback.position().get()).isEqualTo(seconds(30));
        assertThat(playback.frame().get().now().machine("node-2").orElseThrow().powered())
                .isFalse();
        assertThat(playback.marks().get()).anySatisfy(mark -> {
            assertThat(mark.name()).isEqualTo("power-cut");
            assertThat(mark.time()).isEqualTo(seconds(30));
        });
    }

    @Test
    void aRefusalChangesNothing() {
        playback.seek(seconds(30));
        String before = playback.frame().get().now().hash();
        assertThat(send(new Command.StopNode("node-9"))).isInstanceOf(Outcome.Refused.class);
        assertThat(playback.frame().get().now().hash()).isEqualTo(before);
        assertThat(playback.canUndo().get()).isFalse();
    }

    @Test
    void undoAndRedo() {
        playback.seek(seconds(30));
        send(new Command.Cordon("node-1", true));
        assertThat(playback.canUndo().get()).isTrue();
        playback.undo();
        assertThat(playback.frame().get().now().node("node-1").orElseThrow().unschedulable())
                .isFalse();
        assertThat(playback.marks().get()).isEmpty();
        assertThat(playback.canRedo().get()).isTrue();
        playback.redo();
        assertThat(playback.frame().get().now().node("node-1").orElseThrow().unschedulable())
                .isTrue();
        assertThat(playback.marks().get()).hasSize(1);
    }

    @Test
    void actingInThePastBranchesOffAndKeepsBoth() {
        playback.seek(seconds(30));
        send(new Command.StopNode("node-2"));
        playback.seek(seconds(120));
        playback.seek(seconds(40));
        send(new Command.RestoreNode("node-2"));
        assertThat(playback.branches().get()).hasSize(2);
        assertThat(playback.branch().get().id()).isEqualTo(1);
        playback.switchBranch(0);
        assertThat(playback.branch().get().id()).isZero();
        assertThat(playback.marks().get()).noneMatch(mark -> mark.name().equals("node-restored"));
        playback.switchBranch(1);
        assertThat(playback.marks().get()).anyMatch(mark -> mark.name().equals("node-restored"));
    }

    @Test
    void actingWhilePlayingNeverBranches() {
        playback.play();
        for (int i = 0; i < 20; i++) {
            playback.advance(0.1);
            send(new Command.Cordon("node-1", i % 2 == 0));
        }
        assertThat(playback.branches().get()).hasSize(1);
    }

    @Test
    void aLostNodeAnnouncesTheEvictionsToCome() {
        playback.seek(seconds(60));
        Pod pod = playback.frame().get().now().pods().getFirst();
        send(new Command.StopNode(pod.spec().nodeName()));
        playback.seek(seconds(120));
        Optional<Mark> planned = playback.marks().get().stream()
                .filter(mark -> mark.kind() == Mark.Kind.PLANNED)
                .findFirst();
        assertThat(planned).isPresent();
        assertThat(planned.get().time().isAfter(seconds(300))).isTrue();
        playback.seek(planned.get().time().plus(java.time.Duration.ofSeconds(30)));
        assertThat(playback.marks().get()).noneMatch(mark -> mark.kind() == Mark.Kind.PLANNED);
        assertThat(playback.marks().get()).anyMatch(mark -> mark.name().equals("evicted"));
    }

    @Test
    void resetForgetsWhatWasDone() {
        playback.seek(seconds(30));
        send(new Command.StopNode("node-2"));
        playback.reset();
        assertThat(playback.position().get()).isEqualTo(SimTime.ZERO);
        assertThat(playback.canUndo().get()).isFalse();
        assertThat(playback.marks().get()).isEmpty();
    }

    @Test
    void aRecordingPlaysAgainToTheByte() {
        playback.seek(seconds(30));
        send(new Command.StopNode("node-2"));
        send(new Command.Delete(ObjectKey.node("node-1")));
        playback.seek(seconds(500));
        List<Recording> recordings = new ArrayList<>();
        playback.recording(recordings::add);
        ClusterPlayback again = playing(Recording.of(Clusters.web(1, 1)));
        again.open(recordings.getFirst(), seconds(500));
        assertThat(again.position().get()).isEqualTo(seconds(500));
        assertThat(again.frame().get().now().hash())
                .isEqualTo(playback.frame().get().now().hash());
    }

    @Test
    void ofSeveralSeeksOnlyTheLastCounts() {
        Queue<Runnable> work = new ArrayDeque<>();
        ClusterPlayback slow =
                new ClusterPlayback(work::add, Runnable::run, Recording.of(Clusters.web(2, 2)), SimTime.ZERO);
        slow.seek(seconds(1_000));
        slow.seek(seconds(2_000));
        slow.seek(seconds(5));
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertThat(slow.position().get()).isEqualTo(seconds(5));
        assertThat(slow.explored().get()).isEqualTo(seconds(5));
    }

    @Test
    void aSimulationThatFallsBehindSlowsTimeDown() {
        Queue<Runnable> work = new ArrayDeque<>();
        ClusterPlayback slow =
                new ClusterPlayback(work::add, Runnable::run, Recording.of(Clusters.web(2, 2)), SimTime.ZERO);
        slow.play();
        slow.speed().set(new Speed(10));
        for (int i = 0; i < 100; i++) {
            slow.advance(0.05);
        }
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertThat(slow.position().get().seconds()).isLessThanOrEqualTo(2);
    }

    @Test
    void resetGoesBackToWhereItBegan() {
        playback.open(Recording.of(Clusters.web(2, 2)), seconds(45));
        playback.seek(seconds(100));
        playback.reset();
        assertThat(playback.position().get()).isEqualTo(seconds(45));
    }

    @Test
    void aLongWayCanBeCalledOffAndGoneOnWith() {
        ClusterRecorder recorder = new ClusterRecorder(Recording.of(Clusters.web(3, 4)));
        List<Busy> told = new ArrayList<>();
        Report<Snapshot> stopped = recorder.goTo(seconds(3_600), () -> told.size() == 3, told::add);
        assertThat(stopped.now().time().isBefore(seconds(3_600))).isTrue();
        assertThat(told).hasSize(3);
        assertThat(told.getLast().fraction()).isBetween(0.0, 1.0);
        Report<Snapshot> arrived = recorder.goTo(seconds(3_600), () -> false, told::add);
        assertThat(arrived.now().hash()).isEqualTo(straightTo(3_600));
    }

    private String straightTo(double seconds) {
        playback.seek(seconds(seconds));
        return playback.frame().get().now().hash();
    }

    @Test
    void aCrashLoopForADayStaysReadable() {
        playback.seek(seconds(60));
        Pod pod = playback.frame().get().now().pods().getFirst();
        send(new Command.BreakProgram(pod.key(), "web"));
        playback.seek(seconds(86_400));
        assertThat(playback.marks().get()).hasSizeBetween(10, 600);
    }

    @Test
    void theClockNeverLeaps() {
        List<Double> ticks = new ArrayList<>();
        Playhead playhead = new Playhead(ticks::add);
        playhead.handle(1_000_000_000L);
        playhead.handle(1_016_000_000L);
        playhead.handle(9_000_000_000L);
        assertThat(ticks).containsExactly(0.016, Playhead.LONGEST_FRAME);
    }
}
