package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import naru.simulation.api.AccessMode;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.Volume;
import org.junit.jupiter.api.Test;

/// Pods with names and an order.
class StatefulSetTest {

    private static final ObjectKey DB = new ObjectKey(Kind.STATEFUL_SET, "default", "db");

    private History history = begin(db(3));

    private static StatefulSet db(int replicas) {
        Labels labels = Labels.of("app", "db");
        StatefulSet.Spec spec = new StatefulSet.Spec(
                replicas,
                LabelSelector.of(labels),
                new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(Worlds.probed("db", 100, 64)))),
                "db",
                List.of(),
                StatefulSet.PodManagement.ORDERED_READY,
                StatefulSet.UpdateStrategy.DEFAULT,
                0,
                10,
                StatefulSet.Retention.RETAIN,
                StatefulSet.Retention.RETAIN);
        return new StatefulSet(ObjectMeta.of("default", "db", labels), spec, StatefulSet.Status.NEW);
    }

    private static StatefulSet with(
            StatefulSet set, StatefulSet.PodManagement management, StatefulSet.UpdateStrategy strategy) {
        StatefulSet.Spec spec = set.spec();
        return set.withSpec(new StatefulSet.Spec(
                spec.replicas(),
                spec.selector(),
                spec.template(),
                spec.serviceName(),
                spec.claimTemplates(),
                management,
                strategy,
                0,
                10,
                spec.whenDeleted(),
                spec.whenScaled()));
    }

    private static StatefulSet claiming(
            StatefulSet set, StatefulSet.Retention whenDeleted, StatefulSet.Retention whenScaled) {
        PersistentVolumeClaim data = new PersistentVolumeClaim(
                ObjectMeta.of("default", "data", Labels.NONE),
                new PersistentVolumeClaim.Spec(
                        EnumSet.of(AccessMode.READ_WRITE_ONCE), Worlds.GIB, Optional.empty(), Optional.empty(), ""),
                PersistentVolumeClaim.Phase.PENDING);
        StatefulSet.Spec spec = set.spec();
        return set.withSpec(new StatefulSet.Spec(
                spec.replicas(),
                spec.selector(),
                spec.template(),
                spec.serviceName(),
                List.of(data),
                StatefulSet.PodManagement.PARALLEL,
                spec.updateStrategy(),
                0,
                10,
                whenDeleted,
                whenScaled));
    }

    private static History begin(StatefulSet set) {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(set);
        return History.begin(Scenario.of(5, objects));
    }

    private void give(double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private static Command image(String image) {
        return new Command.SetImage(DB, "db", image);
    }

    private List<String> names(double at) {
        return history.at(seconds(at)).pods().stream().map(Pod::name).toList();
    }

    private Pod pod(double at, int ordinal) {
        return history.at(seconds(at)).pod(ObjectKey.pod("db-" + ordinal)).orElseThrow();
    }

    private List<String> images(double at) {
        return history.at(seconds(at)).pods().stream()
                .map(pod -> pod.spec().containers().getFirst().image())
                .toList();
    }

    private StatefulSet.Status status(double at) {
        return ((StatefulSet) history.at(seconds(at)).object(DB).orElseThrow()).status();
    }

    private List<String> deleted(double to) {
        return happened(history.at(seconds(to)), Reason.STATEFUL_POD_DELETED).stream()
                .map(one -> one.argument("pod"))
                .toList();
    }

    private List<PersistentVolumeClaim> claims(double at) {
        return history.at(seconds(at)).list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class);
    }

    /// The next is made only when the one before is ready; and only one is made at a time.
    private void everyPodWaitedForTheOnesBeforeIt(double to) {
        for (int tenth = 0; tenth < to * 10; tenth++) {
            List<Pod> pods = history.at(seconds(tenth / 10.0)).pods();
            assertThat(pods.stream().filter(pod -> !pod.isReady()))
                    .as("not ready at %s", tenth / 10.0)
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void comesUpInOrder() {
        everyPodWaitedForTheOnesBeforeIt(60);
        assertThat(names(60)).containsExactly("db-0", "db-1", "db-2");
        assertThat(pod(60, 1).meta().labels().entries())
                .containsEntry("app", "db")
                .containsEntry("statefulset.kubernetes.io/pod-name", "db-1")
                .containsEntry("apps.kubernetes.io/pod-index", "1")
                .containsEntry("controller-revision-hash", status(60).currentRevision());
        assertThat(pod(60, 1).spec().hostname()).isEqualTo("db-1");
        assertThat(pod(60, 1).spec().subdomain()).isEqualTo("db");
        assertThat(status(60))
                .isEqualTo(new StatefulSet.Status(
                        3, 3, 3, 3, 3, status(60).updateRevision(), status(60).updateRevision(), 1));
    }

    @Test
    void comesUpAllAtOnceIfOrderDoesNotMatter() {
        history = begin(with(db(3), StatefulSet.PodManagement.PARALLEL, StatefulSet.UpdateStrategy.DEFAULT));
        assertThat(names(0.1)).containsExactly("db-0", "db-1", "db-2");
    }

    @Test
    void getsSmallerFromTheTopOneByOne() {
        give(60, new Command.Scale(DB, 1));
        assertThat(history.at(seconds(60.05)).pods().stream().filter(Pod::isActive))
                .hasSize(2);
        assertThat(names(150)).containsExactly("db-0");
        assertThat(deleted(150)).containsExactly("db-2", "db-1");
    }

    @Test
    void aPodThatIsNotReadyHoldsUpTheNext() {
        give(60, new Command.FailProbe(ObjectKey.pod("db-0"), "db", Probe.Type.READINESS));
        give(90, new Command.Scale(DB, 5));
        assertThat(names(200)).containsExactly("db-0", "db-1", "db-2");
        give(200, new Command.Heal(ObjectKey.pod("db-0")));
        assertThat(names(260)).containsExactly("db-0", "db-1", "db-2", "db-3", "db-4");
    }

    @Test
    void aLostPodComesBackUnderItsName() {
        String uid = pod(60, 1).meta().uid();
        give(60, new Command.Delete(ObjectKey.pod("db-1")));
        assertThat(pod(60.05, 1).meta().uid()).as("still ending").isEqualTo(uid);
        assertThat(pod(120, 1).meta().uid()).isNotEqualTo(uid);
        assertThat(pod(120, 1).isReady()).isTrue();
    }

    /// Nobody knows whether it still runs, so there is no second one until somebody does.
    @Test
    void aPodOnALostNodeIsNotReplacedUntilItIsReallyGone() {
        Pod before = pod(60, 1);
        String node = before.spec().nodeName();
        give(60, new Command.StopNode(node));
        Pod after = pod(1200, 1);
        assertThat(after.meta().uid()).isEqualTo(before.meta().uid());
        assertThat(after.meta().isTerminating()).isTrue();

        give(1200, new Command.RemoveNode(node));
        assertThat(pod(1400, 1).isReady()).isTrue();
        assertThat(pod(1400, 1).spec().nodeName()).isNotEqualTo(node);
    }

    @Test
    void anUpdateGoesFromTheTopAndWaitsForEach() {
        give(60, image("db:2"));
        everyPodWaitedForTheOnesBeforeIt(200);
        assertThat(deleted(300)).containsExactly("db-2", "db-1", "db-0");
        assertThat(images(300)).containsOnly("db:2");
        assertThat(status(300).currentRevision()).isEqualTo(status(300).updateRevision());
        assertThat(history.at(seconds(300)).list(Kind.CONTROLLER_REVISION, ControllerRevision.class))
                .extracting(ControllerRevision::revision)
                .containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void anUpdateCanStopAtAPartition() {
        history = begin(with(
                db(3),
                StatefulSet.PodManagement.ORDERED_READY,
                new StatefulSet.UpdateStrategy(StatefulSet.UpdateType.ROLLING_UPDATE, 2, IntOrPercent.of(1))));
        give(60, image("db:2"));
        assertThat(images(200)).containsExactly("db:1", "db:1", "db:2");
        assertThat(status(200).updatedReplicas()).isEqualTo(1);
        assertThat(status(200).currentReplicas()).isEqualTo(2);

        give(200, new Command.Delete(ObjectKey.pod("db-0")));
        assertThat(images(300)).as("made anew as it was").containsExactly("db:1", "db:1", "db:2");
    }

    @Test
    void onDeleteAnUpdateWaitsForAPerson() {
        history = begin(with(
                db(3),
                StatefulSet.PodManagement.ORDERED_READY,
                new StatefulSet.UpdateStrategy(StatefulSet.UpdateType.ON_DELETE, 0, IntOrPercent.of(1))));
        give(60, image("db:2"));
        assertThat(images(200)).containsOnly("db:1");
        give(200, new Command.Delete(ObjectKey.pod("db-1")));
        assertThat(images(300)).containsExactly("db:1", "db:2", "db:1");
    }

    @Test
    void aBadUpdateStopsAtTheFirstPodAndTheWayBackNeedsAHand() {
        give(60, image("db:2"));
        for (int tenth = 600; tenth < 1000; tenth++) {
            double at = tenth / 10.0;
            history.at(seconds(at)).pod(ObjectKey.pod("db-2")).ifPresent(pod -> {
                if (pod.spec().containers().getFirst().image().equals("db:2")) {
                    history.apply(seconds(at), new Command.FailProbe(pod.key(), "db", Probe.Type.READINESS));
                }
            });
        }
        assertThat(images(300)).containsExactly("db:1", "db:1", "db:2");

        give(300, new Command.UndoRollout(DB, Optional.empty()));
        assertThat(images(400)).as("it waits for the pod to become ready").containsExactly("db:1", "db:1", "db:2");
        give(400, new Command.Delete(ObjectKey.pod("db-2")));
        assertThat(images(500)).containsOnly("db:1");
        assertThat(status(500).readyReplicas()).isEqualTo(3);
    }

    @Test
    void severalMayBeMissingIfTheStrategySaysSo() {
        history = begin(with(
                db(4),
                StatefulSet.PodManagement.PARALLEL,
                new StatefulSet.UpdateStrategy(StatefulSet.UpdateType.ROLLING_UPDATE, 0, IntOrPercent.of(2))));
        give(60, image("db:2"));
        assertThat(deleted(61)).containsExactly("db-3", "db-2");
        assertThat(images(300)).containsOnly("db:2");
    }

    @Test
    void claimsAreMadeForEachPodAndOutliveIt() {
        history = begin(claiming(db(2), StatefulSet.Retention.RETAIN, StatefulSet.Retention.RETAIN));
        assertThat(claims(1)).extracting(PersistentVolumeClaim::name).containsExactly("data-db-0", "data-db-1");
        assertThat(pod(1, 1).spec().volume("data").orElseThrow().source())
                .isEqualTo(new Volume.Source.Claim("data-db-1", false));
        give(2, new Command.Scale(DB, 1));
        assertThat(names(60)).containsExactly("db-0");
        assertThat(claims(60)).hasSize(2).allMatch(claim -> claim.meta().owner().isEmpty());
        give(61, new Command.Delete(DB));
        assertThat(claims(120)).hasSize(2);
    }

    @Test
    void claimsGoWithTheirPodOrTheirSetIfTheSetSaysSo() {
        UnaryOperator<String> ownerAt = time -> claims(Double.parseDouble(time)).stream()
                .map(claim -> claim.meta().owner().orElseThrow().kind())
                .toList()
                .toString();
        history = begin(claiming(db(2), StatefulSet.Retention.DELETE, StatefulSet.Retention.DELETE));
        assertThat(ownerAt.apply("40")).isEqualTo("[StatefulSet, StatefulSet]");
        give(40, new Command.Scale(DB, 1));
        assertThat(claims(120)).extracting(PersistentVolumeClaim::name).containsExactly("data-db-0");
        give(121, new Command.Delete(DB));
        assertThat(claims(200)).isEmpty();
    }

    @Test
    void anEndedPodIsDeletedBeforeItIsMadeAnew() {
        Pod ended = Worlds.pod("db-0", 100, 64);
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(db(2));
        objects.add(ended.withMeta(ended.meta().withOwner(new OwnerReference("StatefulSet", "db", "")))
                .withStatus(PodStatus.NEW.failed("Evicted")));
        history = History.begin(Scenario.of(5, objects));
        assertThat(names(60)).containsExactly("db-0", "db-1");
        assertThat(pod(60, 0).isReady()).isTrue();
        assertThat(happened(history.at(seconds(60)), Reason.STATEFUL_POD_FAILED))
                .hasSize(1);
    }

    @Test
    void aPodOfAnotherOwnerStandsInTheWayUntilItIsGone() {
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(db(2));
        objects.add(Worlds.pod("db-1", 100, 64));
        history = History.begin(Scenario.of(5, objects));
        assertThat(pod(60, 1).meta().owner()).isEmpty();
        give(60, new Command.Delete(ObjectKey.pod("db-1")));
        assertThat(pod(120, 1).meta().owner()).isPresent();
    }
}
