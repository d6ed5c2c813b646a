package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.ScoringStrategy;
import org.junit.jupiter.api.Test;

/// Who puts pods where: the scheduler, and a person.
class PlacementTest {

    private static final ObjectKey SMALL = ObjectKey.pod("small");

    private static History waiting(KubeObject... pods) {
        List<KubeObject> objects = Worlds.nodes(2);
        objects.addAll(List.of(pods));
        return History.begin(new Scenario(5, SchedulerProfile.DEFAULT, false, objects, List.of()));
    }

    @Test
    void withoutASchedulerPodsWaitForAPerson() {
        History history = waiting(Worlds.pod("small", 500, 512), Worlds.pod("large", 1900, 512));
        assertThat(history.at(seconds(100)).waiting()).hasSize(2);
        assertThat(history.apply(seconds(100), new Command.Bind(SMALL, "node-2")))
                .isEqualTo(new Outcome.Done());
        assertThat(history.at(seconds(120)).pod(SMALL).orElseThrow().isReady()).isTrue();

        Outcome refused = history.apply(seconds(120), new Command.Bind(ObjectKey.pod("large"), "node-2"));
        assertThat(refused).isInstanceOfSatisfying(Outcome.Refused.class, r -> {
            assertThat(r.reason()).isEqualTo(Outcome.Reason.DOES_NOT_FIT);
            assertThat(r.refusals()).singleElement().satisfies(refusal -> {
                assertThat(refusal.reason()).isEqualTo("Insufficient cpu");
                assertThat(refusal.arguments())
                        .containsEntry("requested", "1900")
                        .containsEntry("free", "1500");
            });
        });
    }

    @Test
    void aStartedSchedulerPlacesTheRestAndExplainsItself() {
        History history = waiting(Worlds.pod("small", 500, 512), Worlds.pod("large", 1900, 512));
        history.apply(seconds(1), new Command.RunScheduler(true));
        Snapshot later = history.at(seconds(60));
        assertThat(later.waiting()).isEmpty();
        assertThat(later.decision(SMALL).orElseThrow().explain())
                .hasSize(2)
                .allMatch(evaluation -> evaluation.isFeasible() && evaluation.total() > 0);
        assertThat(later.decision(SMALL).orElseThrow().chosen())
                .contains(later.pod(SMALL).orElseThrow().spec().nodeName());
    }

    @Test
    void movingAPodReplacesItOnTheNodeChosen() {
        History history = History.begin(Worlds.shop(7));
        Snapshot before = history.at(seconds(60));
        Pod pod = before.podsOn("node-1").getFirst();
        assertThat(history.apply(seconds(60), new Command.Move(pod.key(), "node-3")))
                .isEqualTo(new Outcome.Done());
        Snapshot after = history.at(seconds(90));
        assertThat(after.pod(pod.key())).isEmpty();
        assertThat(after.podsOn("node-3")).hasSize(before.podsOn("node-3").size() + 1);
        assertThat(after.pods()).hasSize(6).allMatch(Pod::isReady);
    }

    @Test
    void movingALonePodMakesAnotherOne() {
        History history = waiting(Worlds.pod("small", 500, 512));
        history.apply(seconds(1), new Command.Bind(SMALL, "node-1"));
        history.apply(seconds(30), new Command.Move(SMALL, "node-2"));
        Snapshot after = history.at(seconds(60));
        assertThat(after.pods()).singleElement().satisfies(pod -> {
            assertThat(pod.name()).isEqualTo("small-r2");
            assertThat(pod.spec().nodeName()).isEqualTo("node-2");
        });
    }

    @Test
    void theDefaultSpreadsAndPackingIsAChoice() {
        assertThat(nodesInUse(ScoringStrategy.SPREAD)).isEqualTo(4);
        assertThat(nodesInUse(ScoringStrategy.PACK)).isEqualTo(1);
    }

    private static long nodesInUse(ScoringStrategy strategy) {
        List<KubeObject> objects = Worlds.nodes(4);
        objects.add(Worlds.deployment("web", 4, Worlds.container("web", 200, 256)));
        Scenario scenario = new Scenario(5, SchedulerProfile.of(strategy), true, objects, List.of());
        Snapshot later = History.begin(scenario).at(seconds(30));
        return later.nodes().stream()
                .filter(node -> !later.podsOn(node.name()).isEmpty())
                .count();
    }

    @Test
    void aPodThatFitsNowhereIsTriedWhenSomethingChangesAndAtLatestAfterFiveMinutes() {
        List<KubeObject> objects = Worlds.nodes(1);
        objects.add(Worlds.pod("huge", 3000, 100));
        History history = History.begin(Scenario.of(5, objects));
        List<SimTime> tries = happened(history.at(seconds(700)), Reason.FAILED_SCHEDULING).stream()
                .map(Occurrence::time)
                .toList();
        assertThat(tries).hasSize(3);
        assertThat(tries.get(1).since(tries.get(0))).isBetween(Duration.ofSeconds(300), Duration.ofSeconds(301));
    }

    @Test
    void repeatedFailuresBackOffUpToTenSeconds() {
        List<KubeObject> objects = Worlds.nodes(1);
        objects.add(Worlds.pod("huge", 3000, 100));
        History history = History.begin(Scenario.of(5, objects));
        for (int i = 1; i < 400; i++) {
            history.apply(seconds(1 + i * 0.2), new Command.Cordon("node-1", i % 2 == 1));
        }
        List<Occurrence> failed = happened(history.at(seconds(80)), Reason.FAILED_SCHEDULING);
        List<Double> waits = new ArrayList<>();
        for (int i = 1; i < failed.size(); i++) {
            waits.add(failed.get(i).time().since(failed.get(i - 1).time()).toMillis() / 1000.0);
        }
        assertThat(waits.get(1)).isBetween(2.0, 2.3);
        assertThat(waits.get(2)).isBetween(4.0, 4.3);
        assertThat(waits.get(3)).isBetween(8.0, 8.3);
        assertThat(waits.get(4)).isBetween(10.0, 10.3);
        assertThat(waits.get(5)).isBetween(10.0, 10.3);
    }

    @Test
    void higherPriorityIsPlacedFirst() {
        Pod low = Worlds.pod("a-low", 1500, 100);
        Pod high = Worlds.pod("z-high", 1500, 100);
        PodSpec spec = high.spec();
        Pod important = high.withSpec(spec.with(draft -> {
            draft.priority = 1000;
        }));
        List<KubeObject> objects = Worlds.nodes(1);
        objects.add(low);
        objects.add(important);
        Snapshot later = History.begin(Scenario.of(5, objects)).at(seconds(10));
        assertThat(later.waiting()).extracting(Pod::name).containsExactly("a-low");
    }
}
