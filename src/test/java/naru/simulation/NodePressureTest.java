package naru.simulation;

import static naru.simulation.Worlds.GIB;
import static naru.simulation.Worlds.MIB;
import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.Condition;
import naru.simulation.api.Container;
import naru.simulation.api.Deployment;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Reason;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;

/// A machine that runs short of memory: whom the kubelet evicts, and whom the kernel kills when that is too slow.
class NodePressureTest {

    private static Pod pod(String name, ResourceList requests, int priority) {
        return new Pod(
                ObjectMeta.of("default", name, Labels.NONE),
                PodSpec.of(List.of(Container.of("main", "app:1", requests, ResourceList.NONE)))
                        .with(draft -> draft.priority = priority),
                PodStatus.NEW);
    }

    private static ResourceList memory(long mebibytes) {
        return ResourceList.of(10, mebibytes * MIB);
    }

    private static History history(KubeObject... objects) {
        List<KubeObject> all = new ArrayList<>();
        all.add(Node.of("node-1", 4000, 2 * GIB));
        all.addAll(List.of(objects));
        return History.begin(Scenario.of(7, all));
    }

    private static void leak(History history, String pod, long mebibytesPerSecond) {
        assertThat(history.apply(
                        seconds(30), new Command.LeakMemory(ObjectKey.pod(pod), "main", mebibytesPerSecond * MIB)))
                .isEqualTo(new Outcome.Done());
    }

    private static List<String> evicted(History history, double by) {
        return happened(history.at(seconds(by)), Reason.PRESSURE_EVICTED).stream()
                .map(eviction -> eviction.involved().name())
                .toList();
    }

    private static SimTime first(History history, Reason reason) {
        return happened(history.at(seconds(2000)), reason).getFirst().time();
    }

    @Test
    void whoUsesMoreThanItAskedForGoesFirstWhoeverLeaks() {
        History history = history(pod("careful", memory(1950), 0), pod("greedy", ResourceList.NONE, 0));
        leak(history, "careful", 4);

        assertThat(evicted(history, 2000).getFirst()).isEqualTo("greedy");
        Pod gone = history.at(seconds(2000)).pod(ObjectKey.pod("greedy")).orElseThrow();
        assertThat(gone.status().phase()).isEqualTo(PodPhase.FAILED);
        assertThat(gone.status().reason()).isEqualTo("Evicted");
    }

    @Test
    void amongThoseTheLowerPriorityGoesFirst() {
        History history = history(
                pod("important", ResourceList.NONE, 1000),
                pod("ordinary", ResourceList.NONE, 0),
                pod("trifling", ResourceList.NONE, -5));
        leak(history, "important", 8);

        assertThat(evicted(history, 2000)).containsExactly("trifling", "ordinary", "important");
    }

    @Test
    void theNodeSaysSoIsTaintedAndRecoversAfterFiveMinutes() {
        History history = history(pod("greedy", ResourceList.NONE, 0));
        leak(history, "greedy", 8);

        SimTime pressure = first(history, Reason.MEMORY_PRESSURE);
        Node node =
                history.at(pressure.plus(Duration.ofSeconds(1))).node("node-1").orElseThrow();
        assertThat(Condition.isTrue(node.conditions(), Condition.MEMORY_PRESSURE))
                .isTrue();
        assertThat(node.taints()).containsExactly(new Taint(Taint.MEMORY_PRESSURE, "", Taint.Effect.NO_SCHEDULE));

        history.apply(
                pressure.plus(Duration.ofSeconds(20)),
                new Command.Apply(
                        List.of(pod("nothing-asked", ResourceList.NONE, 0), pod("something-asked", memory(64), 0))));
        Snapshot during = history.at(pressure.plus(Duration.ofSeconds(60)));
        assertThat(during.pod(ObjectKey.pod("nothing-asked")).orElseThrow().isScheduled())
                .isFalse();
        assertThat(during.pod(ObjectKey.pod("something-asked")).orElseThrow().isReady())
                .isTrue();

        SimTime free = first(history, Reason.MEMORY_FREE);
        assertThat(free.since(pressure)).isBetween(Duration.ofSeconds(300), Duration.ofSeconds(311));
        assertThat(history.at(free.plus(Duration.ofSeconds(30)))
                        .pod(ObjectKey.pod("nothing-asked"))
                        .orElseThrow()
                        .isReady())
                .isTrue();
    }

    @Test
    void onePodAtATime() {
        History history =
                history(pod("a", ResourceList.NONE, 0), pod("b", ResourceList.NONE, 0), pod("c", ResourceList.NONE, 0));
        leak(history, "a", 8);

        List<Occurrence> evictions = happened(history.at(seconds(2000)), Reason.PRESSURE_EVICTED);
        assertThat(evictions).extracting(o -> o.involved().name()).containsExactly("a");
        assertThat(history.at(seconds(2000)).pods().stream().filter(Pod::isReady))
                .hasSize(2);
    }

    @Test
    void anEvictedPodOfAReplicaSetIsReplacedElsewhere() {
        Deployment web =
                Worlds.deployment("web", 1, Container.of("web", "web:1", ResourceList.NONE, ResourceList.NONE));
        History history = history(web);
        history.apply(seconds(5), new Command.AddNode(Node.of("node-2", 4000, 2 * GIB)));
        Pod first = history.at(seconds(30)).pods().getFirst();
        history.apply(seconds(30), new Command.LeakMemory(first.key(), "web", 8 * MIB));

        Snapshot later = history.at(seconds(400));
        assertThat(later.pods().stream().filter(Pod::isTerminal))
                .extracting(Pod::key)
                .containsExactly(first.key());
        assertThat(later.pods().stream().filter(Pod::isReady))
                .singleElement()
                .satisfies(pod -> assertThat(pod.spec().nodeName()).isEqualTo("node-2"));
    }

    @Test
    void whereMemoryRunsOutFasterThanTheKubeletLooksTheKernelKills() {
        Pod careful = pod("careful", memory(1900), 0);
        Container guaranteed =
                Container.of("main", "app:1", memory(1900), memory(1900)); // the class that is killed last
        List<KubeObject> pods = new ArrayList<>();
        pods.add(careful.withSpec(careful.spec().with(draft -> draft.containers = List.of(guaranteed))));
        for (String name : List.of("a", "b", "c", "d", "e", "f")) {
            pods.add(pod(name, ResourceList.NONE, 0));
        }
        History history = history(pods.toArray(KubeObject[]::new));
        leak(history, "careful", 400);

        Occurrence killed = happened(history.at(seconds(60)), Reason.OOM_KILLED).getFirst();
        assertThat(killed.time()).isLessThan(seconds(40));
        assertThat(killed.involved()).isNotEqualTo(careful.key());
    }
}
