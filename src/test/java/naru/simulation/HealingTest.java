package naru.simulation;

import static naru.simulation.Worlds.MIB;
import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.mainContainer;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.ContainerState;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.kubelet.LocalContainer;
import org.junit.jupiter.api.Test;

/// What heals inside one node: crashes, leaks, probes and lost pods.
class HealingTest {

    private final History history = History.begin(Worlds.shop(7));
    private final Pod api = history.at(seconds(60)).pods().stream()
            .filter(pod -> pod.name().startsWith("api"))
            .findFirst()
            .orElseThrow();

    private void give(double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private Pod apiAt(double time) {
        return history.at(seconds(time)).pod(api.key()).orElseThrow();
    }

    @Test
    void aCrashedContainerIsRestartedAtOnceOnItsOwnNode() {
        give(60, new Command.CrashContainer(api.key(), mainContainer(api)));
        Pod after = apiAt(61);
        assertThat(after.status().restarts()).isEqualTo(1);
        assertThat(after.status().containers().getFirst().isRunning()).isTrue();
        assertThat(after.spec().nodeName()).isEqualTo(api.spec().nodeName());
        assertThat(after.meta().uid()).isEqualTo(api.meta().uid());
    }

    @Test
    void aBrokenProgramIsRestartedAfterEverLongerWaits() {
        give(60, new Command.BreakProgram(api.key(), mainContainer(api)));
        List<Long> waits = new ArrayList<>();
        List<Occurrence> exits = happened(history.at(seconds(3000)), Reason.EXITED);
        List<Occurrence> starts = happened(history.at(seconds(3000)), Reason.STARTED).stream()
                .filter(start ->
                        start.involved().equals(api.key()) && start.time().isAfter(seconds(59)))
                .toList();
        for (int i = 0; i < 8; i++) {
            waits.add(starts.get(i).time().since(exits.get(i).time()).toSeconds());
        }
        assertThat(waits).containsExactly(0L, 10L, 20L, 40L, 80L, 160L, 300L, 300L);
        assertThat(apiAt(62).status().containers().getFirst().state())
                .isEqualTo(new ContainerState.Waiting("CrashLoopBackOff"));
    }

    @Test
    void aHealedProgramStaysUp() {
        give(60, new Command.BreakProgram(api.key(), mainContainer(api)));
        give(61.5, new Command.Heal(api.key()));
        int restarts = apiAt(200).status().restarts();
        assertThat(apiAt(2000).status().restarts()).isEqualTo(restarts);
        assertThat(apiAt(2000).isReady()).isTrue();
    }

    @Test
    void aLeakIsKilledWhenItPassesTheLimit() {
        long before = local(60).memoryAt(seconds(60));
        give(60, new Command.LeakMemory(api.key(), mainContainer(api), 10 * MIB));
        long limit = api.spec().containers().getFirst().limits().memoryBytes();
        double expected = 60 + (double) (limit - before) / (10 * MIB);

        Occurrence killed =
                happened(history.at(seconds(300)), Reason.OOM_KILLED).getFirst();
        assertThat(killed.time().seconds()).isBetween(expected, expected + 0.001);
        assertThat(apiAt(killed.time().seconds() + 1)
                        .status()
                        .containers()
                        .getFirst()
                        .lastTermination())
                .hasValueSatisfying(end -> {
                    assertThat(end.reason()).isEqualTo("OOMKilled");
                    assertThat(end.exitCode()).isEqualTo(137);
                });
    }

    private LocalContainer local(double time) {
        Snapshot now = history.at(seconds(time));
        return now.local(now.pod(api.key()).orElseThrow())
                .orElseThrow()
                .container(mainContainer(api))
                .orElseThrow();
    }

    @Test
    void aFailingLivenessProbeRestartsAfterThreeFailures() {
        give(60, new Command.FailProbe(api.key(), mainContainer(api), Probe.Type.LIVENESS));
        Snapshot later = history.at(seconds(120));
        List<Occurrence> failures = happened(later, Reason.UNHEALTHY).stream()
                .filter(o -> o.involved().equals(api.key()) && o.time().isAfter(seconds(60)))
                .toList();
        assertThat(failures).extracting(o -> o.argument("inARow")).containsExactly("1", "2", "3");
        assertThat(failures.get(2).time().since(failures.get(0).time())).isEqualTo(Duration.ofSeconds(20));
        assertThat(apiAt(120).status().restarts()).isEqualTo(1);
        assertThat(apiAt(120).isReady()).isTrue();
    }

    @Test
    void aFailingReadinessProbeTakesAPodOutOfItsServiceWithoutRestart() {
        give(60, new Command.FailProbe(api.key(), mainContainer(api), Probe.Type.READINESS));
        assertThat(apiAt(90).isReady()).isFalse();
        assertThat(apiAt(90).status().restarts()).isZero();
        assertThat(readyEndpoints(90)).isEqualTo(2);
        give(100, new Command.Heal(api.key()));
        assertThat(readyEndpoints(110)).isEqualTo(3);
    }

    private long readyEndpoints(double time) {
        return history.at(seconds(time)).endpointSlices().stream()
                .filter(slice -> slice.serviceName().equals("api"))
                .flatMap(slice -> slice.endpoints().stream())
                .filter(endpoint -> endpoint.ready())
                .count();
    }

    @Test
    void aDeletedPodIsReplacedByAnother() {
        give(60, new Command.Delete(api.key()));
        Snapshot soon = history.at(seconds(60.05));
        assertThat(soon.pod(api.key()).orElseThrow().meta().isTerminating()).isTrue();
        assertThat(soon.pods()).hasSize(7);
        Snapshot later = history.at(seconds(90));
        assertThat(later.pod(api.key())).isEmpty();
        assertThat(later.pods()).hasSize(6).allMatch(Pod::isReady);
    }

    @Test
    void aPodWithoutOwnerIsNotReplaced() {
        give(60, new Command.Apply(List.of(Worlds.pod("lonely", 100, 100))));
        Pod lonely = history.at(seconds(80)).pods().stream()
                .filter(pod -> pod.name().equals("lonely"))
                .findFirst()
                .orElseThrow();
        assertThat(lonely.isReady()).isTrue();
        give(80, new Command.Delete(lonely.key()));
        assertThat(history.at(seconds(500)).pods()).hasSize(6);
    }

    @Test
    void aPodThatEndsWhileItsNodeIsCutOffIsReportedWhenTheNetworkIsBack() {
        Pod once = Worlds.pod("once", 100, 100);
        Pod never = once.withSpec(once.spec().with(draft -> {
            draft.restartPolicy = PodSpec.RestartPolicy.NEVER;
        }));
        give(60, new Command.Apply(List.of(never)));
        Pod placed = history.at(seconds(70)).pod(once.key()).orElseThrow();
        String node = placed.spec().nodeName();
        give(70, new Command.CutNetwork(node));
        give(75, new Command.CrashContainer(once.key(), "main"));
        assertThat(history.at(seconds(80))
                        .pod(once.key())
                        .orElseThrow()
                        .status()
                        .phase())
                .isEqualTo(PodPhase.RUNNING);
        give(90, new Command.RestoreNode(node));
        Snapshot later = history.at(seconds(400));
        assertThat(later.pod(once.key()).orElseThrow().status().phase()).isEqualTo(PodPhase.FAILED);
        assertThat(later.machine(node)
                        .orElseThrow()
                        .pods()
                        .contains(placed.meta().uid()))
                .isFalse();
    }
}
