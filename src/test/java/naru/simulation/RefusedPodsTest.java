package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import naru.simulation.api.Component;
import naru.simulation.api.Container;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Job;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Reason;
import naru.simulation.api.SecurityContext;
import naru.simulation.api.StatefulSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Controllers whose pods the API server refuses: they say so, try again ever later, and do the rest of their work.
class RefusedPodsTest {

    private static final Labels LABELS = Labels.of("app", "work");

    private static Namespace enforcing(String level) {
        return new Namespace(ObjectMeta.clusterWide("default", Labels.of(Namespace.ENFORCE, level)));
    }

    private static ObjectMeta meta() {
        return ObjectMeta.of("default", "work", LABELS);
    }

    private static PodTemplate privileged(PodSpec.RestartPolicy restart) {
        Container container = Worlds.container("main", 100, 64)
                .with(draft -> draft.security = new SecurityContext(true, false, false, true, false));
        return new PodTemplate(
                LABELS, Labels.NONE, PodSpec.of(List.of(container)).with(draft -> draft.restartPolicy = restart));
    }

    private static Job job() {
        return new Job(meta(), Job.Spec.of(1, 3, privileged(PodSpec.RestartPolicy.NEVER)), Job.Status.NEW);
    }

    private static DaemonSet daemonSet() {
        return new DaemonSet(
                meta(),
                new DaemonSet.Spec(
                        LabelSelector.of(LABELS),
                        privileged(PodSpec.RestartPolicy.ALWAYS),
                        DaemonSet.UpdateStrategy.DEFAULT,
                        0,
                        10),
                DaemonSet.Status.NEW);
    }

    private static StatefulSet statefulSet() {
        return new StatefulSet(
                meta(),
                new StatefulSet.Spec(
                        2,
                        LabelSelector.of(LABELS),
                        privileged(PodSpec.RestartPolicy.ALWAYS),
                        "work",
                        List.of(),
                        StatefulSet.PodManagement.ORDERED_READY,
                        StatefulSet.UpdateStrategy.DEFAULT,
                        0,
                        10,
                        StatefulSet.Retention.RETAIN,
                        StatefulSet.Retention.RETAIN),
                StatefulSet.Status.NEW);
    }

    static Stream<Arguments> workloads() {
        return Stream.of(
                Arguments.of(job(), Component.JOB_CONTROLLER, 1),
                Arguments.of(statefulSet(), Component.STATEFUL_SET_CONTROLLER, 2),
                Arguments.of(daemonSet(), Component.DAEMON_SET_CONTROLLER, 2));
    }

    private static History begin(KubeObject... objects) {
        List<KubeObject> all = Worlds.nodes(2);
        all.addAll(List.of(objects));
        return History.begin(Scenario.of(7, all));
    }

    private static void give(History history, double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private static Job jobAt(History history, double at) {
        return (Job) history.at(seconds(at)).object(job().key()).orElseThrow();
    }

    /// 5 ms, 10 ms, 20 ms … after a refusal: 14 tries within a minute, the last after 41 s. Each costs one record.
    @ParameterizedTest
    @MethodSource("workloads")
    void triesAgainAfterEverLongerWaits(KubeObject workload, Component controller, int pods) {
        History history = begin(enforcing("baseline"), workload);
        Snapshot minute = history.at(seconds(60));
        assertThat(minute.pods()).isEmpty();
        List<Occurrence> refusals = happened(minute, Reason.FAILED_CREATE);
        assertThat(refusals).hasSize(14).allSatisfy(refusal -> {
            assertThat(refusal.source()).isEqualTo(controller);
            assertThat(refusal.involved()).isEqualTo(workload.key());
            assertThat(refusal.arguments()).isEqualTo(Map.of("violations", "privileged"));
        });

        give(history, 60, new Command.Apply(List.of(enforcing("privileged"))));
        Snapshot after = history.at(seconds(110));
        assertThat(after.pods()).hasSize(pods).allMatch(Pod::isReady);
    }

    @Test
    void aJobCountsWhatHasEndedThoughItsNextPodIsRefused() {
        History history = begin(job());
        assertThat(history.at(seconds(20)).pods()).hasSize(1);
        give(history, 20, new Command.Apply(List.of(enforcing("baseline"))));

        Job waiting = jobAt(history, 400);
        assertThat(waiting.status().succeeded()).isEqualTo(1);
        assertThat(waiting.status().active()).isZero();
        assertThat(happened(history.at(seconds(400)), Reason.FAILED_CREATE)).isNotEmpty();
        assertThat(history.at(seconds(400)).pods())
                .hasSize(1)
                .allMatch(pod -> pod.meta().finalizers().isEmpty());

        give(history, 400, new Command.Apply(List.of(enforcing("privileged"))));
        assertThat(jobAt(history, 2400).isComplete()).isTrue();
        assertThat(jobAt(history, 2400).status().succeeded()).isEqualTo(3);
    }

    @Test
    void aDaemonSetTakesBackWhatHasToGoThoughItMayMakeNoPod() {
        History history = begin(daemonSet());
        assertThat(history.at(seconds(20)).pods()).hasSize(2);
        give(history, 20, new Command.Apply(List.of(enforcing("baseline"))));
        give(history, 21, new Command.AddNode(Node.of("node-0", 2000, 4 * Worlds.GIB)));
        assertThat(happened(history.at(seconds(120)), Reason.FAILED_CREATE)).isNotEmpty();

        DaemonSet elsewhere = daemonSet();
        PodTemplate template = elsewhere.spec().template();
        PodSpec nowhere =
                template.spec().with(draft -> draft.nodeSelector = Labels.of("kubernetes.io/hostname", "node-0"));
        give(
                history,
                120,
                new Command.Apply(List.of(elsewhere.withSpec(new DaemonSet.Spec(
                        elsewhere.spec().selector(),
                        new PodTemplate(template.labels(), template.annotations(), nowhere),
                        elsewhere.spec().updateStrategy(),
                        0,
                        10)))));
        assertThat(history.at(seconds(200)).pods()).isEmpty();
    }

    @Test
    void aStatefulSetReportsWhatItHasThoughItMayMakeNoPod() {
        History history = begin(statefulSet());
        assertThat(history.at(seconds(30)).pods()).hasSize(2);
        give(history, 30, new Command.Apply(List.of(enforcing("baseline"))));
        give(history, 31, new Command.Delete(ObjectKey.pod("work-1")));
        StatefulSet set = (StatefulSet)
                history.at(seconds(90)).object(statefulSet().key()).orElseThrow();
        assertThat(set.status().replicas()).isEqualTo(1);
        assertThat(set.status().readyReplicas()).isEqualTo(1);
    }
}
