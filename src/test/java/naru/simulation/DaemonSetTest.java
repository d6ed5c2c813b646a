package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Namespace;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import org.junit.jupiter.api.Test;

/// One pod on every node that fits.
class DaemonSetTest {

    private static final ObjectKey LOGS = new ObjectKey(Kind.DAEMON_SET, "default", "logs");

    private History history = begin(logs(DaemonSet.UpdateStrategy.DEFAULT));

    private static DaemonSet logs(DaemonSet.UpdateStrategy strategy) {
        Labels labels = Labels.of("app", "logs");
        Container container =
                Worlds.container("logs", 100, 64).withProbe(Probe.Type.READINESS, new Probe("http", 5, 5, 1, 1, 3));
        return new DaemonSet(
                ObjectMeta.of("default", "logs", labels),
                new DaemonSet.Spec(
                        LabelSelector.of(labels),
                        new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(container))),
                        strategy,
                        0,
                        10),
                DaemonSet.Status.NEW);
    }

    private static History begin(DaemonSet set, Pod... pods) {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(set);
        objects.addAll(List.of(pods));
        return History.begin(Scenario.of(5, objects));
    }

    private void give(double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private List<Pod> pods(double at) {
        return history.at(seconds(at)).pods();
    }

    private List<String> nodes(double at) {
        return pods(at).stream().map(pod -> pod.spec().nodeName()).sorted().toList();
    }

    private List<String> images(double at) {
        return pods(at).stream()
                .map(pod -> pod.spec().containers().getFirst().image())
                .toList();
    }

    private DaemonSet.Status status(double at) {
        return ((DaemonSet) history.at(seconds(at)).object(LOGS).orElseThrow()).status();
    }

    @Test
    void everyNodeHasOne() {
        assertThat(nodes(30)).containsExactly("node-1", "node-2", "node-3");
        assertThat(status(30)).isEqualTo(new DaemonSet.Status(3, 3, 0, 3, 3, 3, 1));
    }

    @Test
    void aNodeThatJoinsGetsOneAndOneThatLeavesTakesItsOwnAlong() {
        give(30, new Command.AddNode(Node.of("node-4", 2000, 4 * Worlds.GIB)));
        assertThat(nodes(120)).containsExactly("node-1", "node-2", "node-3", "node-4");
        give(120, new Command.RemoveNode("node-2"));
        assertThat(nodes(300)).containsExactly("node-1", "node-3", "node-4");
        assertThat(status(300).desired()).isEqualTo(3);
    }

    @Test
    void aLostPodIsReplacedOnItsNode() {
        Pod pod = pods(30).getFirst();
        give(30, new Command.Delete(pod.key()));
        assertThat(nodes(90)).containsExactly("node-1", "node-2", "node-3");
        assertThat(history.at(seconds(90)).pod(pod.key())).isEmpty();
    }

    @Test
    void cordoningAndLosingANodeDoNotDriveItOut() {
        give(30, new Command.Cordon("node-1", true));
        give(31, new Command.StopNode("node-2"));
        assertThat(nodes(900)).containsExactly("node-1", "node-2", "node-3");
        assertThat(pods(900)).noneMatch(pod -> pod.meta().isTerminating());
    }

    @Test
    void aTaintKeepsItOffAndNoExecuteDrivesItOut() {
        give(30, new Command.AddTaint("node-1", new Taint("team", "a", Taint.Effect.NO_SCHEDULE)));
        assertThat(nodes(60)).as("it may stay").contains("node-1");
        assertThat(status(60).misscheduled()).isEqualTo(1);
        give(60, new Command.AddTaint("node-2", new Taint("team", "a", Taint.Effect.NO_EXECUTE)));
        assertThat(nodes(120)).containsExactly("node-1", "node-3");
        give(120, new Command.RemoveTaint("node-2", new Taint("team", "a", Taint.Effect.NO_EXECUTE)));
        assertThat(nodes(180)).containsExactly("node-1", "node-2", "node-3");
    }

    @Test
    void aSelectorAndATolerationChooseTheNodes() {
        DaemonSet set = logs(DaemonSet.UpdateStrategy.DEFAULT);
        PodTemplate template = set.spec().template();
        PodSpec spec = template.spec().with(draft -> {
            draft.nodeSelector = Labels.of("kubernetes.io/hostname", "node-2");
            draft.tolerations =
                    List.of(new Toleration("team", Toleration.Operator.EXISTS, "", Optional.empty(), Optional.empty()));
        });
        history = begin(set.withSpec(
                set.spec().withTemplate(new PodTemplate(template.labels(), template.annotations(), spec))));
        give(30, new Command.AddTaint("node-2", new Taint("team", "a", Taint.Effect.NO_EXECUTE)));
        assertThat(nodes(60)).containsExactly("node-2");
    }

    @Test
    void anUpdateGoesNodeByNode() {
        give(30, new Command.SetImage(LOGS, "logs", "logs:2"));
        for (int tenth = 300; tenth < 1200; tenth++) {
            assertThat(pods(tenth / 10.0).stream().filter(Pod::isReady))
                    .as("ready at %s", tenth / 10.0)
                    .hasSizeGreaterThanOrEqualTo(2);
        }
        assertThat(images(120)).hasSize(3).containsOnly("logs:2");
        assertThat(status(120).updated()).isEqualTo(3);

        give(120, new Command.UndoRollout(LOGS, Optional.empty()));
        assertThat(images(240)).hasSize(3).containsOnly("logs:1");
    }

    @Test
    void withASurgeTheNewPodComesBeforeTheOldOneGoes() {
        history = begin(logs(new DaemonSet.UpdateStrategy(
                DaemonSet.UpdateType.ROLLING_UPDATE, IntOrPercent.of(0), IntOrPercent.of(1))));
        give(30, new Command.SetImage(LOGS, "logs", "logs:2"));
        for (int tenth = 300; tenth < 1200; tenth++) {
            assertThat(pods(tenth / 10.0).stream()
                            .filter(Pod::isReady)
                            .map(pod -> pod.spec().nodeName())
                            .distinct())
                    .as("nodes that are served at %s", tenth / 10.0)
                    .hasSize(3);
            assertThat(pods(tenth / 10.0).stream().filter(Pod::isActive)).hasSizeLessThanOrEqualTo(4);
        }
        assertThat(images(120)).hasSize(3).containsOnly("logs:2");
    }

    @Test
    void onDeleteAnUpdateWaitsForAPerson() {
        history = begin(logs(
                new DaemonSet.UpdateStrategy(DaemonSet.UpdateType.ON_DELETE, IntOrPercent.of(1), IntOrPercent.of(0))));
        give(30, new Command.SetImage(LOGS, "logs", "logs:2"));
        assertThat(images(90)).containsOnly("logs:1");
        give(90, new Command.Delete(pods(90).getFirst().key()));
        assertThat(images(150)).containsExactlyInAnyOrder("logs:1", "logs:1", "logs:2");
    }

    @Test
    void whatItDoesIsWrittenDown() {
        assertThat(happened(history.at(seconds(30)), Reason.DAEMON_POD_CREATED))
                .extracting(one -> one.argument("node"))
                .containsExactly("node-1", "node-2", "node-3");
        give(31, new Command.Delete(LOGS));
        assertThat(pods(120)).isEmpty();
    }

    /// As a file of a running cluster brings it.
    private static Pod onNode1(String version) {
        Pod pod = Worlds.pod("logs-abcde", 100, 64);
        Labels labels = Labels.of("app", "logs").with("controller-revision-hash", version);
        return pod.withMeta(pod.meta().withLabels(labels).withOwner(new OwnerReference("DaemonSet", "logs", "")))
                .withSpec(pod.spec().withNodeName("node-1"));
    }

    @Test
    void aPodThatIsThereAlreadyKeepsItsVersionAndItsPlace() {
        history = begin(logs(DaemonSet.UpdateStrategy.DEFAULT), onNode1("6c5bf"));
        assertThat(nodes(60)).containsExactly("node-1", "node-2", "node-3");
        assertThat(pods(60)).extracting(Pod::name).contains("logs-abcde");
        assertThat(pods(60))
                .allSatisfy(pod -> assertThat(pod.meta().labels().get("controller-revision-hash"))
                        .isEqualTo("6c5bf"));
    }

    @Test
    void aFailedPodIsReplaced() {
        Pod pod = onNode1("6c5bf");
        history = begin(logs(DaemonSet.UpdateStrategy.DEFAULT), pod.withStatus(PodStatus.NEW.failed("Evicted")));
        assertThat(nodes(60)).containsExactly("node-1", "node-2", "node-3");
        assertThat(pods(60)).extracting(Pod::name).doesNotContain("logs-abcde");
        assertThat(happened(history.at(seconds(60)), Reason.DAEMON_POD_FAILED)).hasSize(1);
    }

    @Test
    void aPodThatItsNamespaceForbidsIsTriedForAgainAndReported() {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(new Namespace(
                ObjectMeta.clusterWide("default", Labels.of("pod-security.kubernetes.io/enforce", "restricted"))));
        objects.add(logs(DaemonSet.UpdateStrategy.DEFAULT));
        history = History.begin(Scenario.of(5, objects));
        assertThat(pods(60)).isEmpty();
        assertThat(status(60)).isEqualTo(new DaemonSet.Status(3, 0, 0, 0, 0, 0, 1));
        assertThat(happened(history.at(seconds(60)), Reason.DAEMON_POD_CREATED)).isEmpty();
        assertThat(happened(history.at(seconds(60)), Reason.FAILED_CREATE))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.involved()).isEqualTo(LOGS));
    }
}
