package naru.manifest.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import naru.manifest.Reading;
import naru.manifest.kube.Manifests;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Disk;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.traffic.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The scripts of `assets/examples/scripts`, each played to its end.
@Execution(ExecutionMode.CONCURRENT)
class ExampleScriptsTest {

    private static final Path FOLDER = Path.of("assets", "examples", "scripts");

    private static Script script(String name) {
        Reading<Script> reading = Scripts.read(FOLDER.resolve(name + ".yaml"));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return reading.toOptional().orElseThrow();
    }

    /// A cluster of three nodes with what is in the manifest, after everything in the script has been done.
    private static History played(String manifest, String script) {
        List<KubeObject> objects = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            objects.add(Node.of("node-" + i, 2000, 4L << 30));
        }
        objects.addAll(Manifests.read(FOLDER.resolve(manifest + ".yaml"), List.of())
                .toOptional()
                .orElseThrow()
                .objects());
        History history = History.begin(Scenario.of(1, objects));
        assertThat(ScriptRunner.run(history, script(script), SimTime.ofSeconds(3600)))
                .isEmpty();
        return history;
    }

    private static Snapshot at(History history, int minutes) {
        return history.at(SimTime.ofSeconds(60.0 * minutes));
    }

    private static List<String> images(Snapshot world) {
        return world.pods().stream()
                .filter(Pod::isReady)
                .map(pod -> pod.spec().containers().getFirst().image())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rollout", "undo", "autoscaling", "drain", "reattach", "secret"})
    void isUnderstood(String name) {
        assertThat(script(name).actions()).isNotEmpty();
    }

    @Test
    void aRolloutReplacesEveryPodAndLosesNoRequest() {
        Snapshot end = at(played("web", "rollout"), 10);

        assertThat(images(end)).containsOnly("web:2").hasSize(4);
        assertNoRequestWasLost(end, 50 * 560);
    }

    /// @param atLeast so many have been answered
    private static void assertNoRequestWasLost(Snapshot world, long atLeast) {
        Tally visitors = world.traffic().tallies().get("visitors").orElseThrow();
        assertThat(visitors.failed()).isZero();
        assertThat(visitors.answered()).isGreaterThan(atLeast);
    }

    @Test
    void aBadRolloutGetsStuckAndIsTakenBack() {
        History history = played("web", "undo");

        assertThat(images(at(history, 4))).containsOnly("web:1").hasSizeGreaterThanOrEqualTo(3);
        assertThat(status(at(history, 4)).conditions())
                .anySatisfy(condition -> assertThat(condition.reason()).isEqualTo("ProgressDeadlineExceeded"));
        Snapshot end = at(history, 10);
        assertThat(images(end)).containsOnly("web:1").hasSize(4);
        assertThat(status(end).updatedReplicas()).isEqualTo(4);
        assertNoRequestWasLost(end, 50 * 560);
    }

    private static Deployment.Status status(Snapshot world) {
        return world.deployments().getFirst().status();
    }

    @Test
    void anAutoscalerFollowsTheLoadUpAndLaterDown() {
        History history = played("web", "autoscaling");

        assertThat(replicas(at(history, 1))).isEqualTo(4);
        assertThat(replicas(at(history, 6))).isEqualTo(8);
        // The load has fallen by the tenth minute; the highest wish of five minutes still counts.
        assertThat(replicas(at(history, 13))).isEqualTo(8);
        assertThat(replicas(at(history, 20))).isEqualTo(2);
        assertNoRequestWasLost(at(history, 20), 10_000);
    }

    private static int replicas(Snapshot world) {
        return world.deployments().getFirst().spec().replicas();
    }

    @Test
    void aDrainKeepsToTheBudget() {
        History history = played("web", "drain");
        Snapshot begun = history.at(SimTime.ofSeconds(121));
        String drained = begun.nodes().stream()
                .filter(Node::unschedulable)
                .map(Node::name)
                .findFirst()
                .orElseThrow();

        assertThat(begun.podsOn(drained)).hasSize(2);
        assertThat(begun.podsOn(drained).stream().filter(pod -> pod.meta().isTerminating()))
                .hasSize(1);
        for (int seconds = 120; seconds <= 300; seconds++) {
            Snapshot now = history.at(SimTime.ofSeconds(seconds));
            assertThat(now.pods().stream()
                            .filter(pod -> pod.isReady() && !pod.meta().isTerminating()))
                    .as("serving at %d s", seconds)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
        Snapshot end = at(history, 10);
        assertThat(end.podsOn(drained)).isEmpty();
        assertThat(images(end)).hasSize(6);
    }

    @Test
    void aDatabaseComesBackToItsDisk() {
        History history = played("database", "reattach");
        PersistentVolumeClaim before = claim(at(history, 1));
        Pod lost = pod(at(history, 1));

        Snapshot end = at(history, 20);

        assertThat(claim(end).spec().volumeName())
                .isNotEmpty()
                .isEqualTo(before.spec().volumeName());
        assertThat(pod(end).isReady()).isTrue();
        assertThat(pod(end).spec().nodeName()).isNotEqualTo(lost.spec().nodeName());
        assertThat(end.volumeLines(pod(end), "data"))
                .extracting(Disk.Line::text)
                .contains("first order");
    }

    private static PersistentVolumeClaim claim(Snapshot world) {
        return world.list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class)
                .getFirst();
    }

    private static Pod pod(Snapshot world) {
        return world.pod(ObjectKey.pod("db-0")).orElseThrow();
    }

    @Test
    void aChangedSecretReachesFilesByItselfAndVariablesWithARestart() {
        History history = played("web", "secret");

        Snapshot before = at(history, 4);
        assertThat(files(before)).containsOnly("second").hasSize(4);
        assertThat(variables(before)).containsOnly("first").hasSize(4);
        Snapshot after = at(history, 15);
        assertThat(files(after)).containsOnly("second").hasSize(4);
        assertThat(variables(after)).containsOnly("second").hasSize(4);
    }

    private static List<String> variables(Snapshot world) {
        return locals(world)
                .map(pod -> pod.containers().getFirst().env().get("PASSWORD"))
                .toList();
    }

    private static List<String> files(Snapshot world) {
        return locals(world).map(pod -> pod.files("login").get("password")).toList();
    }

    private static Stream<LocalPod> locals(Snapshot world) {
        return world.pods().stream().flatMap(pod -> world.local(pod).stream());
    }
}
