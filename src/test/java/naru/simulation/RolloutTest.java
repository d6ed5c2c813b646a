package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Occurrence;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.controlplane.deployment.Revisions;
import org.junit.jupiter.api.Test;

/// Deployments: new versions, bad ones, and ways back.
class RolloutTest {

    private static final ObjectKey WEB = new ObjectKey(Kind.DEPLOYMENT, "default", "web");

    private History history = begin(web(4));

    private static Deployment web(int replicas) {
        return Worlds.deployment("web", replicas, Worlds.probed("web", 100, 64));
    }

    private static Deployment with(Deployment deployment, Deployment.Strategy strategy, int limit, int deadline) {
        Deployment.Spec spec = deployment.spec();
        return deployment.withSpec(new Deployment.Spec(
                spec.replicas(), spec.selector(), spec.template(), strategy, 0, limit, deadline, false));
    }

    private static History begin(Deployment deployment) {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(deployment);
        return History.begin(Scenario.of(3, objects));
    }

    private void give(double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private void refuse(double at, Command command, Outcome.Reason reason) {
        assertThat(((Outcome.Refused) history.apply(seconds(at), command)).reason())
                .isEqualTo(reason);
    }

    private Deployment deployment(double at) {
        return (Deployment) history.at(seconds(at)).object(WEB).orElseThrow();
    }

    private static Command image(String image) {
        return new Command.SetImage(WEB, "web", image);
    }

    /// Newest first.
    private List<ReplicaSet> replicaSets(double at) {
        return history.at(seconds(at)).replicaSets().stream()
                .sorted(Comparator.comparingLong(Revisions::of).reversed())
                .toList();
    }

    private List<Integer> sizes(double at) {
        return replicaSets(at).stream().map(one -> one.spec().replicas()).toList();
    }

    private String progressing(double at) {
        return Condition.find(deployment(at).status().conditions(), Condition.PROGRESSING)
                .orElseThrow()
                .reason();
    }

    /// The sizes of all versions after each scaling from a moment on, oldest first.
    private List<List<Integer>> steps(double from, double to) {
        TreeMap<String, Integer> sizes = new TreeMap<>();
        List<String> order = new ArrayList<>();
        List<List<Integer>> steps = new ArrayList<>();
        for (Occurrence one : happened(history.at(seconds(to)), Reason.SCALING_REPLICA_SET)) {
            String name = one.argument("replicaSet");
            if (!sizes.containsKey(name)) {
                order.add(name);
            }
            sizes.put(name, Integer.parseInt(one.argument("to")));
            if (!one.time().isBefore(seconds(from))) {
                steps.add(order.stream().map(sizes::get).toList());
            }
        }
        return steps;
    }

    /// 4 pods, at most 5 together, at least 3 available. The two new ones that come together are ready together.
    @Test
    void aNewVersionComesInSmallSteps() {
        give(60, image("web:2"));

        assertThat(steps(60, 200))
                .containsExactly(
                        List.of(4, 1), List.of(3, 1), List.of(3, 2), List.of(1, 2), List.of(1, 4), List.of(0, 4));
        assertThat(deployment(200).status().availableReplicas()).isEqualTo(4);
        assertThat(progressing(200)).isEqualTo("NewReplicaSetAvailable");
        assertThat(deployment(200).meta().annotations().get(Revisions.REVISION)).isEqualTo("2");
    }

    @Test
    void thePodsAreAlwaysEnoughAndNeverTooMany() {
        give(60, image("web:2"));
        for (int tenth = 600; tenth < 1200; tenth += 2) {
            List<Pod> pods = history.at(seconds(tenth / 10.0)).pods();
            assertThat(pods.stream().filter(Pod::isReady).filter(Pod::isActive)).hasSizeGreaterThanOrEqualTo(3);
            assertThat(pods.stream().filter(Pod::isActive)).hasSizeLessThanOrEqualTo(5);
        }
    }

    @Test
    void aVersionThatIsNeverReadyStallsAndIsReportedOnceAndTheOldOneServesOn() {
        history = begin(with(web(4), Deployment.Strategy.DEFAULT, 10, 60));
        give(60, image("web:2"));
        keepTheNewOnesFromBeingReady();

        assertThat(sizes(120)).containsExactly(2, 3);
        assertThat(progressing(100)).isEqualTo("ReplicaSetUpdated");
        assertThat(progressing(200)).isEqualTo("ProgressDeadlineExceeded");
        assertThat(deployment(200).status().availableReplicas()).isEqualTo(3);
        assertThat(happened(history.at(seconds(900)), Reason.PROGRESS_DEADLINE_EXCEEDED))
                .hasSize(1);
        assertThat(sizes(900)).containsExactly(2, 3);

        give(900, new Command.UndoRollout(WEB, Optional.empty()));
        assertThat(sizes(1000)).containsExactly(4, 0);
        assertThat(deployment(1000).spec().template()).isEqualTo(web(4).spec().template());
        assertThat(deployment(1000).meta().annotations().get(Revisions.REVISION))
                .isEqualTo("3");
        assertThat(progressing(1000)).isEqualTo("NewReplicaSetAvailable");
    }

    private void keepTheNewOnesFromBeingReady() {
        for (int tenth = 600; tenth < 700; tenth++) {
            double at = tenth / 10.0;
            for (Pod pod : history.at(seconds(at)).pods()) {
                if (pod.spec().containers().getFirst().image().equals("web:2")) {
                    history.apply(seconds(at), new Command.FailProbe(pod.key(), "web", Probe.Type.READINESS));
                }
            }
        }
    }

    @Test
    void aPausedRolloutOnlyScalesAndTheDeadlineStandsStill() {
        give(60, image("web:2"));
        give(61, new Command.PauseRollout(WEB, true));
        assertThat(sizes(900)).containsExactly(2, 3);
        assertThat(progressing(900)).isEqualTo("DeploymentPaused");

        refuse(901, new Command.RestartRollout(WEB), Outcome.Reason.ROLLOUT_IS_PAUSED);
        refuse(901, new Command.UndoRollout(WEB, Optional.empty()), Outcome.Reason.ROLLOUT_IS_PAUSED);
        give(902, image("web:3"));
        assertThat(replicaSets(950)).hasSize(2);

        give(960, new Command.PauseRollout(WEB, false));
        assertThat(sizes(1100)).containsExactly(4, 0, 0);
        refuse(1101, new Command.PauseRollout(WEB, false), Outcome.Reason.ALREADY_SO);
    }

    @Test
    void scalingInTheMiddleOfARolloutGivesEachVersionItsShare() {
        history = begin(web(10));
        give(60, image("web:2"));
        give(61, new Command.PauseRollout(WEB, true));
        // 13 at most before, 19 after: 8 and 5 become 12 and 7.
        assertThat(sizes(120)).containsExactly(5, 8);
        give(120, new Command.Scale(WEB, 15));
        assertThat(sizes(130)).containsExactly(7, 12);
    }

    @Test
    void recreatingEndsAllOldPodsBeforeTheFirstNewOne() {
        Deployment.Strategy recreate =
                new Deployment.Strategy(Deployment.StrategyType.RECREATE, IntOrPercent.of(0), IntOrPercent.of(0));
        history = begin(with(web(4), recreate, 10, 600));
        give(60, image("web:2"));
        for (int tenth = 600; tenth < 1200; tenth += 2) {
            assertThat(history.at(seconds(tenth / 10.0)).pods().stream()
                            .map(pod -> pod.spec().containers().getFirst().image())
                            .distinct())
                    .as("versions at %s", tenth / 10.0)
                    .hasSizeLessThanOrEqualTo(1);
        }
        assertThat(sizes(150)).containsExactly(4, 0);
        assertThat(progressing(150)).isEqualTo("NewReplicaSetAvailable");
    }

    @Test
    void onlySoManyOldVersionsAreKept() {
        history = begin(with(web(2), Deployment.Strategy.DEFAULT, 2, 600));
        for (int version = 2; version <= 5; version++) {
            give(version * 100, image("web:" + version));
        }
        assertThat(replicaSets(700).stream().map(Revisions::of)).containsExactly(5L, 4L, 3L);
        refuse(700, new Command.UndoRollout(WEB, Optional.of(1L)), Outcome.Reason.NO_SUCH_REVISION);

        give(700, new Command.UndoRollout(WEB, Optional.of(3L)));
        assertThat(replicaSets(800).stream().map(Revisions::of)).containsExactly(6L, 5L, 4L);
        assertThat(deployment(800)
                        .spec()
                        .template()
                        .spec()
                        .containers()
                        .getFirst()
                        .image())
                .isEqualTo("web:3");
    }

    @Test
    void aRestartReplacesEveryPodWithOneOfTheSameImage() {
        List<String> before =
                history.at(seconds(60)).pods().stream().map(Pod::name).toList();
        give(60, new Command.RestartRollout(WEB));
        refuse(60, new Command.RestartRollout(WEB), Outcome.Reason.ALREADY_SO);
        assertThat(history.at(seconds(200)).pods())
                .hasSize(4)
                .allSatisfy(pod -> assertThat(before).doesNotContain(pod.name()));
    }

    @Test
    void aLongerMinimumOfReadinessSlowsTheRolloutDown() {
        Deployment.Spec spec = web(4).spec();
        history = begin(web(4).withSpec(
                        new Deployment.Spec(4, spec.selector(), spec.template(), spec.strategy(), 30, 10, 600, false)));
        give(100, image("web:2"));
        assertThat(sizes(125)).containsExactly(2, 3);
        assertThat(sizes(300)).containsExactly(4, 0);
    }

    @Test
    void aCheckpointInTheMiddleGoesOnTheSameWay() {
        give(60, image("web:2"));
        Engine other = Engine.at(history.at(seconds(64)).checkpoint());
        other.runUntil(seconds(200));
        assertThat(new Snapshot(other.checkpoint()).hash())
                .isEqualTo(history.at(seconds(200)).hash());
    }

    @Test
    void whatHasNoTemplateHasNoRollout() {
        ObjectKey node = ObjectKey.node("node-1");
        refuse(60, new Command.SetImage(node, "web", "web:2"), Outcome.Reason.WRONG_KIND);
        refuse(60, new Command.RestartRollout(node), Outcome.Reason.WRONG_KIND);
        refuse(60, new Command.UndoRollout(node, Optional.empty()), Outcome.Reason.WRONG_KIND);
        refuse(60, new Command.PauseRollout(node, true), Outcome.Reason.WRONG_KIND);
        refuse(60, new Command.Evict(node), Outcome.Reason.WRONG_KIND);
        refuse(60, new Command.RunJob(node), Outcome.Reason.WRONG_KIND);
        refuse(60, new Command.SetImage(WEB, "sidecar", "web:2"), Outcome.Reason.NO_SUCH_CONTAINER);
        refuse(60, image("web:1"), Outcome.Reason.ALREADY_SO);
        refuse(60, new Command.UndoRollout(WEB, Optional.empty()), Outcome.Reason.NO_SUCH_REVISION);
        refuse(60, new Command.UndoRollout(WEB, Optional.of(1L)), Outcome.Reason.ALREADY_SO);
    }
}
