package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerState;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.Reason;
import naru.simulation.kubelet.ImageConduct;
import org.junit.jupiter.api.Test;

/// Images that cannot be pulled or do not behave, and how pods end.
class ImagePullTest {

    private static final ObjectKey APP = ObjectKey.pod("app");

    private static History with(ImageConduct conduct, Container container) {
        History history = History.begin(Scenario.of(7, Worlds.nodes(1)));
        history.apply(seconds(1), new Command.DescribeImage(container.image(), conduct));
        Pod pod = Worlds.pod("app", 100, 100);
        List<KubeObject> objects = new ArrayList<>();
        objects.add(pod.withSpec(pod.spec().with(draft -> draft.containers = List.of(container))));
        history.apply(seconds(2), new Command.Apply(objects));
        return history;
    }

    private static Pod appAt(History history, double time) {
        return history.at(seconds(time)).pod(APP).orElseThrow();
    }

    private static ContainerState stateAt(History history, double time) {
        return appAt(history, time).status().containers().getFirst().state();
    }

    @Test
    void anImageNobodyHasIsAskedForAfterEverLongerWaits() {
        History history = with(ImageConduct.MISSING, Worlds.container("main", 100, 100));
        List<Occurrence> pulls = happened(history.at(seconds(2400)), Reason.PULLING);
        List<Occurrence> failures = happened(history.at(seconds(2400)), Reason.PULL_FAILED);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            waits.add(pulls.get(i + 1).time().since(failures.get(i).time()).toSeconds());
        }

        assertThat(waits).containsExactly(10L, 20L, 40L, 80L, 160L, 300L, 300L);
        double failed = failures.getFirst().time().seconds();
        assertThat(stateAt(history, failed)).isEqualTo(new ContainerState.Waiting("ErrImagePull"));
        assertThat(stateAt(history, failed + 2)).isEqualTo(new ContainerState.Waiting("ImagePullBackOff"));
        assertThat(appAt(history, failed + 2).status().phase()).isEqualTo(PodPhase.PENDING);
    }

    @Test
    void thePodStartsOnceTheImageIsThere() {
        History history = with(ImageConduct.MISSING, Worlds.container("main", 100, 100));
        history.apply(seconds(60), new Command.DescribeImage("main:1", ImageConduct.WORKS));

        assertThat(appAt(history, 100).isReady()).isTrue();
        assertThat(appAt(history, 100).status().restarts()).isZero();
    }

    @Test
    void aVersionThatCrashesKeepsBeingRestarted() {
        History history = with(ImageConduct.CRASHES, Worlds.container("main", 100, 100));

        assertThat(appAt(history, 60).status().restarts()).isPositive();
        assertThat(stateAt(history, 60)).isEqualTo(new ContainerState.Waiting("CrashLoopBackOff"));
        assertThat(appAt(history, 60)
                        .status()
                        .containers()
                        .getFirst()
                        .lastTermination()
                        .orElseThrow()
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void aVersionThatNeverGetsReadyIsNotRestartedAndWithoutAProbeNobodyNotices() {
        History probed = with(ImageConduct.NEVER_READY, Worlds.probed("main", 100, 100));
        assertThat(appAt(probed, 300).isReady()).isFalse();
        assertThat(appAt(probed, 300).status().restarts()).isZero();

        History blind = with(ImageConduct.NEVER_READY, Worlds.container("main", 100, 100));
        assertThat(appAt(blind, 60).isReady()).isTrue();
    }

    @Test
    void anImageOnTheMachineIsNotPulledAgain() {
        History history = with(ImageConduct.WORKS, Worlds.container("main", 100, 100));
        history.apply(seconds(60), new Command.DescribeImage("main:1", ImageConduct.MISSING));
        history.apply(seconds(61), new Command.CrashContainer(APP, "main"));

        assertThat(appAt(history, 70).isReady()).isTrue();
    }

    // How pods end

    private static double deletion(int preStopSeconds, long graceSeconds) {
        History history = with(
                ImageConduct.WORKS,
                Worlds.container("main", 100, 100).with(draft -> draft.preStopSeconds = preStopSeconds));
        Pod pod = appAt(history, 30);
        Pod patient = pod.withMeta(Worlds.pod("patient", 1, 1).meta())
                .withSpec(pod.spec().with(draft -> draft.terminationGraceSeconds = graceSeconds))
                .withStatus(Worlds.pod("patient", 1, 1).status());
        history.apply(seconds(30), new Command.Apply(List.of(patient)));
        history.apply(seconds(60), new Command.Delete(patient.key()));
        return happened(history.at(seconds(200)), Reason.REMOVED)
                        .getFirst()
                        .time()
                        .seconds()
                - 60;
    }

    @Test
    void preStopHoldsBackTheSignalWithinTheGracePeriod() {
        assertThat(deletion(0, 30)).isBetween(0.2, 1.6);
        assertThat(deletion(10, 30)).isBetween(10.2, 11.6);
        assertThat(deletion(60, 30)).isBetween(30.2, 32.1);
    }

    @Test
    void aPodThatRunsLongerThanItMayHasFailed() {
        History history = History.begin(Scenario.of(7, Worlds.nodes(1)));
        Pod pod = Worlds.pod("app", 100, 100);
        Pod limited = pod.withSpec(pod.spec().with(draft -> draft.activeDeadlineSeconds = Optional.of(30L)));
        history.apply(seconds(1), new Command.Apply(List.of(limited)));

        assertThat(appAt(history, 30).isReady()).isTrue();
        assertThat(appAt(history, 40).status().phase()).isEqualTo(PodPhase.FAILED);
        assertThat(appAt(history, 40).status().reason()).isEqualTo("DeadlineExceeded");
        assertThat(history.at(seconds(40))
                        .machine("node-1")
                        .orElseThrow()
                        .pods()
                        .size())
                .isZero();
    }
}
