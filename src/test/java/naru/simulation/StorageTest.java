package naru.simulation;

import static naru.simulation.StorageWorlds.claim;
import static naru.simulation.StorageWorlds.claimed;
import static naru.simulation.StorageWorlds.disks;
import static naru.simulation.StorageWorlds.emptyDir;
import static naru.simulation.StorageWorlds.hostPath;
import static naru.simulation.StorageWorlds.pod;
import static naru.simulation.StorageWorlds.volume;
import static naru.simulation.StorageWorlds.zonal;
import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolume.ReclaimPolicy;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Requirement;
import naru.simulation.api.StorageClass;
import naru.simulation.api.StorageClass.BindingMode;
import naru.simulation.api.StorageDrivers;
import naru.simulation.api.Taint;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Disk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Claims, volumes and disks: who gets what, what survives what, and how long it takes.
@Execution(ExecutionMode.CONCURRENT)
class StorageTest {

    private static final ObjectKey APP = ObjectKey.pod("app");

    private static PersistentVolumeClaim claimAt(History history, double time) {
        return history.at(seconds(time))
                .list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class)
                .getFirst();
    }

    private static List<PersistentVolume> volumesAt(History history, double time) {
        return history.at(seconds(time)).list(Kind.PERSISTENT_VOLUME, PersistentVolume.class);
    }

    private static Pod appAt(History history, double time) {
        return history.at(seconds(time)).pod(APP).orElseThrow();
    }

    private static List<String> linesAt(History history, double time) {
        Snapshot now = history.at(seconds(time));
        return now.volumeLines(now.pod(APP).orElseThrow(), "data").stream()
                .map(Disk.Line::text)
                .toList();
    }

    private static void give(History history, double at, Command command) {
        assertThat(history.apply(seconds(at), command)).isEqualTo(new Outcome.Done());
    }

    private static History withDisk(ReclaimPolicy policy) {
        return StorageWorlds.history(
                disks(BindingMode.IMMEDIATE, policy), claim("data", 1), pod("app", "node-1", claimed("data")));
    }

    // Binding

    @Test
    void aClaimGetsTheSmallestVolumeThatIsLargeEnough() {
        History history = StorageWorlds.history(
                volume("large", 9, ReclaimPolicy.RETAIN, "nfs"),
                volume("right", 3, ReclaimPolicy.RETAIN, "nfs"),
                volume("small", 1, ReclaimPolicy.RETAIN, "nfs"),
                claim("data", 2));

        assertThat(claimAt(history, 1).isBound()).isTrue();
        assertThat(claimAt(history, 1).spec().volumeName()).isEqualTo("right");
        assertThat(volumesAt(history, 1))
                .extracting(PersistentVolume::phase)
                .containsExactly(
                        PersistentVolume.Phase.AVAILABLE,
                        PersistentVolume.Phase.BOUND,
                        PersistentVolume.Phase.AVAILABLE);
    }

    @Test
    void aVolumeReservedForAClaimIsNobodyElses() {
        PersistentVolume reserved = volume("reserved", 9, ReclaimPolicy.RETAIN, "nfs");
        ObjectKey second = new ObjectKey(Kind.PERSISTENT_VOLUME_CLAIM, "default", "second");
        History history = StorageWorlds.history(
                reserved.withSpec(reserved.spec().withClaim(Optional.of(second), "")),
                claim("first", 1),
                claim("second", 1));

        assertThat(claimAt(history, 1).phase()).isEqualTo(PersistentVolumeClaim.Phase.PENDING);
        assertThat(((PersistentVolumeClaim)
                                history.at(seconds(1)).object(second).orElseThrow())
                        .isBound())
                .isTrue();
        assertThat(happened(history.at(seconds(1)), Reason.FAILED_BINDING)).hasSize(1);
    }

    @Test
    void aClassMakesAVolumeAtOnceOrWhenTheSchedulerHasChosenANode() {
        List<KubeObject> nodes = List.of(zonal("node-a", "north"), zonal("node-b", "south"));
        KubeObject late = disks(BindingMode.WAIT_FOR_FIRST_CONSUMER, ReclaimPolicy.DELETE);
        PersistentVolumeClaim wish = claim("data", 1);
        History history = History.begin(Scenario.of(7, List.of(nodes.get(0), nodes.get(1), late, wish)));

        assertThat(claimAt(history, 60).isBound()).isFalse();
        assertThat(claimAt(history, 60).spec().storageClassName()).contains("disks");
        assertThat(happened(history.at(seconds(60)), Reason.WAIT_FOR_FIRST_CONSUMER))
                .hasSize(1);

        ObjectMeta chosen = wish.meta().withAnnotation(PersistentVolumeClaim.SELECTED_NODE, "node-b");
        give(history, 60, new Command.Apply(List.of(wish.withMeta(chosen))));

        assertThat(claimAt(history, 61).isBound()).isFalse();
        assertThat(claimAt(history, 65).isBound()).isTrue();
        assertThat(volumesAt(history, 65).getFirst().spec().nodeAffinity())
                .contains(List.of(new NodeAffinity.Term(
                        List.of(new Requirement(
                                "topology.kubernetes.io/zone", Requirement.Operator.IN, List.of("south"))),
                        List.of())));
    }

    @Test
    void aClaimWhoseVolumeIsGoneIsLost() {
        PersistentVolumeClaim orphan = claim("data", 1);
        History history = StorageWorlds.history(
                orphan.withSpec(orphan.spec().withVolumeName("gone")).withPhase(PersistentVolumeClaim.Phase.BOUND));

        assertThat(claimAt(history, 1).phase()).isEqualTo(PersistentVolumeClaim.Phase.LOST);
        assertThat(happened(history.at(seconds(1)), Reason.CLAIM_LOST)).hasSize(1);
    }

    @Test
    void aVolumeIsKeptAsLongAsItIsBound() {
        History history = withDisk(ReclaimPolicy.RETAIN);
        PersistentVolume volume = volumesAt(history, 30).getFirst();
        give(history, 30, new Command.Delete(volume.key()));

        assertThat(claimAt(history, 31).isBound()).isTrue();
        assertThat(volumesAt(history, 31).getFirst().meta().isTerminating()).isTrue();
        give(history, 40, new Command.Delete(APP));
        give(history, 50, new Command.Delete(claimAt(history, 50).key()));
        assertThat(volumesAt(history, 51)).isEmpty();
    }

    // What survives

    @Test
    void aPodThatComesBackFindsItsDataOnTheDisk() {
        History history = withDisk(ReclaimPolicy.DELETE);
        assertThat(appAt(history, 30).isReady()).isTrue();
        give(history, 30, new Command.WriteToVolume(APP, "data", "hello"));
        give(history, 31, new Command.Delete(APP));
        give(history, 40, new Command.Apply(List.of(pod("app", "node-2", claimed("data")))));

        assertThat(linesAt(history, 80)).containsExactly("started #1", "hello", "started #1");
        assertThat(appAt(history, 80).isReady()).isTrue();
    }

    @Test
    void aStatefulPodThatIsLostComesBackToItsOwnDisk() {
        History history =
                StorageWorlds.history(disks(BindingMode.IMMEDIATE, ReclaimPolicy.DELETE), StorageWorlds.database(2));
        ObjectKey first = ObjectKey.pod("db-0");
        Pod before = history.at(seconds(60)).pod(first).orElseThrow();
        assertThat(history.at(seconds(60)).pods()).hasSize(2).allMatch(Pod::isReady);
        give(history, 60, new Command.WriteToVolume(first, "data", "order 17"));
        give(history, 61, new Command.Cordon(before.spec().nodeName(), true));
        give(history, 62, new Command.Delete(first));

        Snapshot later = history.at(seconds(120));
        Pod after = later.pod(first).orElseThrow();
        assertThat(after.isReady()).isTrue();
        assertThat(after.spec().nodeName()).isNotEqualTo(before.spec().nodeName());
        assertThat(later.volumeLines(after, "data"))
                .extracting(Disk.Line::text)
                .containsExactly("started #1", "order 17", "started #1");
        assertThat(later.volumeLines(later.pod(ObjectKey.pod("db-1")).orElseThrow(), "data"))
                .hasSize(1);
    }

    @Test
    void anEmptyDirLivesAsLongAsItsPod() {
        History history = StorageWorlds.history(pod("app", "node-1", emptyDir()));
        give(history, 30, new Command.CrashContainer(APP, "main"));
        assertThat(linesAt(history, 40)).containsExactly("started #1", "started #2");

        give(history, 40, new Command.Delete(APP));
        give(history, 50, new Command.Apply(List.of(pod("app", "node-1", emptyDir()))));
        assertThat(linesAt(history, 80)).containsExactly("started #1");
        assertThat(history.at(seconds(80)).checkpoint().kubelets().disks().size())
                .isEqualTo(1);
    }

    @Test
    void aHostPathStaysWithTheMachine() {
        History history = StorageWorlds.history(pod("app", "node-1", hostPath()));
        give(history, 30, new Command.Delete(APP));
        give(history, 40, new Command.Apply(List.of(pod("app", "node-1", hostPath()))));
        assertThat(linesAt(history, 60)).hasSize(2);

        give(history, 60, new Command.Delete(APP));
        give(history, 70, new Command.Apply(List.of(pod("app", "node-2", hostPath()))));
        assertThat(linesAt(history, 90)).hasSize(1);
    }

    // Reclaiming

    @Test
    void withDeleteTheVolumeGoesWithItsClaimAndWithRetainItStays() {
        for (ReclaimPolicy policy : ReclaimPolicy.values()) {
            History history = withDisk(policy);
            PersistentVolume volume = volumesAt(history, 30).getFirst();
            ObjectKey claim = claimAt(history, 30).key();
            give(history, 30, new Command.Delete(claim));
            assertThat(history.at(seconds(60)).object(claim))
                    .as("kept while a pod uses it")
                    .isPresent();
            give(history, 60, new Command.Delete(APP));

            Snapshot later = history.at(seconds(80));
            assertThat(later.object(claim)).isEmpty();
            if (policy == ReclaimPolicy.DELETE) {
                assertThat(later.object(volume.key())).isEmpty();
                assertThat(later.linesOn(volume)).isEmpty();
            } else {
                assertThat(volumesAt(history, 80).getFirst().phase()).isEqualTo(PersistentVolume.Phase.RELEASED);
                assertThat(later.linesOn(volume)).hasSize(1);
            }
        }
    }

    @Test
    void nobodyCanDeleteWhatNoDriverMade() {
        History history = StorageWorlds.history(volume("share", 3, ReclaimPolicy.DELETE, "nfs"), claim("data", 2));
        give(history, 10, new Command.Delete(claimAt(history, 10).key()));

        assertThat(volumesAt(history, 11).getFirst().phase()).isEqualTo(PersistentVolume.Phase.FAILED);
    }

    // Attaching

    @Test
    void aDiskGoesToTheSecondNodeOnlyWhenItIsOffTheFirst() {
        History history = withDisk(ReclaimPolicy.DELETE);
        give(history, 30, new Command.Apply(List.of(pod("other", "node-2", claimed("data")))));
        ObjectKey other = ObjectKey.pod("other");

        assertThat(history.at(seconds(60)).pod(other).orElseThrow().isReady()).isFalse();
        assertThat(happened(history.at(seconds(60)), Reason.FAILED_ATTACH_VOLUME))
                .singleElement()
                .satisfies(refused -> {
                    assertThat(refused.involved()).isEqualTo(other);
                    assertThat(refused.argument("node")).isEqualTo("node-1");
                });

        give(history, 60, new Command.Delete(APP));
        assertThat(history.at(seconds(200)).pod(other).orElseThrow().isReady()).isTrue();
    }

    @Test
    void aSharedVolumeIsForAllNodesAtOnce() {
        PersistentVolumeClaim wish = claim("data", 1, EnumSet.of(AccessMode.READ_WRITE_MANY));
        KubeObject files = new StorageClass(
                ObjectMeta.clusterWide("files", Labels.NONE),
                StorageDrivers.FILES,
                ReclaimPolicy.DELETE,
                BindingMode.IMMEDIATE,
                false);
        History history = StorageWorlds.history(
                files,
                wish.withSpec(wish.spec().withStorageClassName("files")),
                pod("app", "node-1", claimed("data")),
                pod("other", "node-2", claimed("data")));

        assertThat(history.at(seconds(30)).pods()).hasSize(2).allMatch(Pod::isReady);
        assertThat(linesAt(history, 30)).hasSize(2);
        assertThat(history.at(seconds(30)).list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class))
                .isEmpty();
    }

    @Test
    void aDiskOnALostNodeIsTakenOffAfterSixMinutes() {
        History history = withDisk(ReclaimPolicy.DELETE);
        give(history, 30, new Command.StopNode("node-1"));
        give(history, 120, new Command.Delete(APP));
        give(history, 121, new Command.Apply(List.of(pod("other", "node-2", claimed("data")))));

        SimTime taken = happened(history.at(seconds(900)), Reason.FORCE_DETACHED)
                .getFirst()
                .time();
        assertThat(taken.since(seconds(120))).isBetween(Duration.ofSeconds(360), Duration.ofMillis(360_100));
        Snapshot before = history.at(seconds(470));
        Pod other = history.at(seconds(900)).pod(ObjectKey.pod("other")).orElseThrow();
        assertThat(before.pod(other.key()).orElseThrow().isReady()).isFalse();
        assertThat(other.isReady()).isTrue();
    }

    @Test
    void aNodeDeclaredOutOfServiceLetsItsDiskGoAtOnce() {
        History history = withDisk(ReclaimPolicy.DELETE);
        give(history, 30, new Command.StopNode("node-1"));
        Taint outOfService = new Taint(Taint.OUT_OF_SERVICE, "nodeshutdown", Taint.Effect.NO_EXECUTE);
        give(history, 120, new Command.AddTaint("node-1", outOfService));
        give(history, 121, new Command.Apply(List.of(pod("other", "node-2", claimed("data")))));

        Snapshot later = history.at(seconds(150));
        assertThat(later.pod(APP)).as("collected").isEmpty();
        assertThat(later.pod(ObjectKey.pod("other")).orElseThrow().isReady()).isTrue();
    }

    @Test
    void aDiskStaysWhereItIsUntilItsKubeletHasUnmountedIt() {
        History history = withDisk(ReclaimPolicy.DELETE);
        give(history, 30, new Command.CutNetwork("node-1"));
        give(history, 40, new Command.Delete(APP));
        assertThat(history.at(seconds(80)).list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class))
                .hasSize(1);
        give(history, 80, new Command.RestoreNode("node-1"));
        assertThat(history.at(seconds(90)).list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class))
                .isEmpty();
    }

    // Starting

    @Test
    void aPodWaitsForItsVolumes() {
        History history = StorageWorlds.history(
                disks(BindingMode.IMMEDIATE, ReclaimPolicy.DELETE),
                pod("app", "node-1", claimed("data")),
                pod("reader", "node-1", StorageWorlds.settings("missing")));
        Snapshot now = history.at(seconds(60));
        assertThat(now.pods()).noneMatch(Pod::isReady);
        assertThat(happened(now, Reason.FAILED_MOUNT))
                .extracting(failure -> failure.argument("what"))
                .containsExactly("ConfigMap missing");

        give(history, 60, new Command.Apply(List.of(claim("data", 1))));
        assertThat(appAt(history, 80).isReady()).isTrue();
    }

    @Test
    void aPodAfterAPowerCutHasItsDiskAgain() {
        History history = withDisk(ReclaimPolicy.DELETE);
        give(history, 30, new Command.StopNode("node-1"));
        give(history, 40, new Command.RestoreNode("node-1"));

        assertThat(appAt(history, 100).isReady()).isTrue();
        assertThat(linesAt(history, 100)).containsExactly("started #1", "started #2");
    }

    @Test
    void nobodyWritesToAVolumeThatIsNotThere() {
        History history = StorageWorlds.history(pod("app", "node-1", emptyDir()));
        assertThat(history.apply(seconds(30), new Command.WriteToVolume(APP, "other", "x")))
                .isEqualTo(Outcome.Refused.of(Outcome.Reason.NO_SUCH_VOLUME, Map.of("pod", "app", "volume", "other")));
    }

    @Test
    void theInvariantsHoldAllTheWay() {
        Engine engine = Engine.start(Scenario.of(
                7,
                List.of(
                        zonal("node-1", "north"),
                        zonal("node-2", "north"),
                        disks(BindingMode.IMMEDIATE, ReclaimPolicy.DELETE),
                        claim("data", 1),
                        pod("app", "node-1", claimed("data")))));
        List<Command.Timed> script = List.of(
                new Command.Timed(Duration.ofSeconds(30), new Command.StopNode("node-1")),
                new Command.Timed(Duration.ofSeconds(100), new Command.Delete(APP)),
                new Command.Timed(
                        Duration.ofSeconds(101), new Command.Apply(List.of(pod("other", "node-2", claimed("data"))))),
                new Command.Timed(Duration.ofSeconds(600), new Command.RestoreNode("node-1")),
                new Command.Timed(Duration.ofSeconds(700), new Command.Delete(ObjectKey.pod("other"))));
        Snapshot before = new Snapshot(engine.checkpoint());
        for (Command.Timed timed : script) {
            before = runChecked(engine, before, SimTime.ZERO.plus(timed.at()));
            engine.execute(timed.command());
        }
        runChecked(engine, before, seconds(800));
    }

    private static Snapshot runChecked(Engine engine, Snapshot start, SimTime end) {
        Snapshot before = start;
        while (engine.nextEvent().filter(next -> !next.isAfter(end)).isPresent()) {
            engine.step();
            Snapshot now = new Snapshot(engine.checkpoint());
            VolumeInvariants.check(before, now);
            before = now;
        }
        engine.runUntil(end);
        return before;
    }

    /// Nobody else may be `db-0` while the lost one might still write; once its node is gone from the cluster, it
    /// is made again, and its disk is taken off the machine by force.
    @Test
    void aStatefulPodOfALostNodeComesBackToItsDiskWhenTheNodeIsRemoved() {
        History history =
                StorageWorlds.history(disks(BindingMode.IMMEDIATE, ReclaimPolicy.DELETE), StorageWorlds.database(2));
        ObjectKey first = ObjectKey.pod("db-0");
        Pod before = history.at(seconds(60)).pod(first).orElseThrow();
        String lost = before.spec().nodeName();
        give(history, 60, new Command.WriteToVolume(first, "data", "order 17"));
        give(history, 61, new Command.StopNode(lost));

        Pod waiting = history.at(seconds(1200)).pod(first).orElseThrow();
        assertThat(waiting.meta().uid()).isEqualTo(before.meta().uid());
        assertThat(waiting.meta().isTerminating()).isTrue();
        give(history, 1200, new Command.RemoveNode(lost));

        Snapshot later = history.at(seconds(1800));
        Pod after = later.pod(first).orElseThrow();
        assertThat(after.meta().uid()).isNotEqualTo(before.meta().uid());
        assertThat(after.isReady()).isTrue();
        assertThat(after.spec().nodeName()).isNotEqualTo(lost);
        assertThat(later.volumeLines(after, "data"))
                .extracting(Disk.Line::text)
                .containsExactly("started #1", "order 17", "started #1");
        assertThat(happened(later, Reason.FORCE_DETACHED)).isNotEmpty();
    }
}
