package naru.simulation;

import static naru.simulation.Worlds.happened;
import static naru.simulation.Worlds.seconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Occurrence;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolume.ReclaimPolicy;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.PriorityClass;
import naru.simulation.api.Reason;
import naru.simulation.api.StorageClass;
import naru.simulation.api.StorageClass.BindingMode;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.TopologySpreadConstraint.WhenUnsatisfiable;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.NodeEvaluation;
import naru.simulation.scheduling.Plugin;
import naru.simulation.scheduling.Refusal;
import naru.simulation.scheduling.SchedulerProfile;
import naru.simulation.scheduling.SchedulerState;
import org.junit.jupiter.api.Test;

/// Pods that mind who else is where, how important they are, and where their volumes are.
class SchedulingTest {

    private static final String HOST = "kubernetes.io/hostname";
    private static final String ZONE = "topology.kubernetes.io/zone";
    private static final ObjectKey URGENT = ObjectKey.pod("urgent");

    /// Plays it step by step, all invariants held.
    private static Snapshot play(double until, List<KubeObject> objects, Command.Timed... script) {
        Engine engine = Engine.start(new Scenario(3, SchedulerProfile.DEFAULT, true, objects, List.of(script)));
        Invariants invariants = new Invariants();
        SimTime end = seconds(until);
        while (engine.nextEvent().filter(time -> !time.isAfter(end)).isPresent()) {
            engine.step();
            invariants.check(engine.checkpoint());
        }
        engine.runUntil(end);
        return new Snapshot(engine.checkpoint());
    }

    private static List<KubeObject> zones() {
        List<KubeObject> objects = new ArrayList<>();
        for (String zone : List.of("a", "b", "c")) {
            objects.add(StorageWorlds.zonal("node-" + zone + "1", zone));
            objects.add(StorageWorlds.zonal("node-" + zone + "2", zone));
        }
        return objects;
    }

    private static Deployment web(int replicas, Consumer<PodSpec.Draft> change) {
        Deployment plain = Worlds.deployment("web", replicas, Worlds.container("web", 100, 64));
        PodTemplate template = plain.spec().template();
        return plain.withSpec(plain.spec()
                .withTemplate(new PodTemplate(
                        template.labels(),
                        template.annotations(),
                        template.spec().with(change))));
    }

    private static LabelSelector selectsWeb() {
        return LabelSelector.of(Labels.of("app", "web"));
    }

    private static Pod important(Pod pod, String priorityClass) {
        return pod.withSpec(pod.spec().with(draft -> draft.priorityClassName = priorityClass));
    }

    private static PriorityClass priority(String name, int value, boolean isDefault, PodSpec.PreemptionPolicy policy) {
        return new PriorityClass(ObjectMeta.clusterWide(name, Labels.NONE), value, isDefault, policy);
    }

    @Test
    void spreadPodsStayEvenOverTheZones() {
        List<KubeObject> objects = zones();
        objects.add(web(
                7,
                draft -> draft.topologySpread = List.of(
                        TopologySpreadConstraint.of(1, ZONE, WhenUnsatisfiable.DO_NOT_SCHEDULE, selectsWeb()))));
        Snapshot later = play(60, objects);

        TreeMap<String, Integer> zones = new TreeMap<>();
        for (Pod pod : later.pods()) {
            zones.merge(
                    later.node(pod.spec().nodeName())
                            .orElseThrow()
                            .meta()
                            .labels()
                            .get(ZONE),
                    1,
                    Integer::sum);
        }
        assertThat(zones.values()).containsExactlyInAnyOrder(3, 2, 2);
    }

    @Test
    void podsThatRepelEachOtherWaitForANodeOfTheirOwn() {
        List<KubeObject> objects = Worlds.nodes(2);
        PodAffinity apart = new PodAffinity(List.of(PodAffinity.Term.of(selectsWeb(), HOST)), List.of());
        objects.add(web(3, draft -> draft.podAntiAffinity = apart));
        Snapshot crowded = play(60, objects);
        Pod waiting = crowded.waiting().getFirst();

        assertThat(crowded.waiting()).hasSize(1);
        assertThat(crowded.decision(waiting.key()).orElseThrow().summary())
                .isEqualTo("0/2 nodes are available: 2 node(s) didn't match pod anti-affinity rules.");
        assertThat(crowded.decision(waiting.key()).orElseThrow().explain())
                .flatExtracting(NodeEvaluation::refusals)
                .extracting(Refusal::plugin)
                .containsOnly(Plugin.INTER_POD_AFFINITY);

        Command.AddNode more = new Command.AddNode(Node.of("node-3", 2000, 4 * Worlds.GIB));
        Snapshot later = play(180, objects, new Command.Timed(Duration.ofSeconds(60), more));
        assertThat(later.waiting()).isEmpty();
        assertThat(later.podsOn("node-3")).hasSize(1);
    }

    /// A pod that must be near another waits until that other is somewhere, and no node has to change for it.
    @Test
    void aPodComesWhenItsNeighbourIsThere() {
        List<KubeObject> objects = Worlds.nodes(2);
        PodAffinity near = new PodAffinity(
                List.of(PodAffinity.Term.of(LabelSelector.of(Labels.of("app", "late")), HOST)), List.of());
        objects.add(web(1, draft -> draft.podAffinity = near));
        Command late = new Command.Apply(List.of(Worlds.pod("late", 100, 64)));
        Snapshot later = play(60, objects, new Command.Timed(Duration.ofSeconds(20), late));

        String node = later.pod(ObjectKey.pod("late")).orElseThrow().spec().nodeName();
        assertThat(later.podsOn(node)).hasSize(2);
        assertThat(later.waiting()).isEmpty();
    }

    private static List<KubeObject> full() {
        List<KubeObject> objects = Worlds.nodes(2);
        objects.add(priority("high", 1000, false, PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY));
        objects.add(priority("patient", 1000, false, PodSpec.PreemptionPolicy.NEVER));
        objects.add(Worlds.deployment("batch", 4, Worlds.container("batch", 900, 256)));
        return objects;
    }

    private static Command.Timed comes(String priorityClass) {
        Pod urgent = important(Worlds.pod("urgent", 1500, 256), priorityClass);
        return new Command.Timed(Duration.ofSeconds(30), new Command.Apply(List.of(urgent)));
    }

    @Test
    void importantPodsMakeOthersLeave() {
        Snapshot soon = play(30.1, full(), comes("high"));
        Pod nominated = soon.pod(URGENT).orElseThrow();
        String node = nominated.status().nominatedNode();

        assertThat(nominated.isScheduled()).isFalse();
        assertThat(soon.podsOn(node)).hasSize(2).allSatisfy(victim -> {
            assertThat(victim.meta().isTerminating()).isTrue();
            assertThat(Condition.isTrue(victim.status().conditions(), Condition.DISRUPTION_TARGET))
                    .isTrue();
        });

        Snapshot later = play(120, full(), comes("high"));
        assertThat(later.pod(URGENT).orElseThrow().spec().nodeName()).isEqualTo(node);
        assertThat(later.pod(URGENT).orElseThrow().status().nominatedNode()).isEmpty();
        assertThat(happened(later, Reason.PREEMPTED))
                .hasSize(2)
                .allSatisfy(occurrence -> assertThat(occurrence.argument("by")).isEqualTo("urgent"));
        assertThat(later.waiting())
                .as("the successors of the victims, for which no room is left")
                .hasSize(2);
    }

    @Test
    void aClassThatNeverPreemptsWaits() {
        Snapshot later = play(120, full(), comes("patient"));

        assertThat(later.waiting()).extracting(Pod::name).containsExactly("urgent");
        assertThat(happened(later, Reason.PREEMPTED)).isEmpty();
    }

    /// Both nodes could be emptied; the budget protects all pods of one of them.
    @Test
    void preemptionGoesWhereNoBudgetIsExceeded() {
        List<KubeObject> objects = full();
        objects.removeLast();
        for (String name : List.of("guarded", "free")) {
            Pod pod = Worlds.pod(name, 1500, 256);
            objects.add(pod);
        }
        objects.add(new PodDisruptionBudget(
                ObjectMeta.of("default", "guard", Labels.NONE),
                new PodDisruptionBudget.Spec(
                        Optional.of(IntOrPercent.of(1)),
                        Optional.empty(),
                        LabelSelector.of(Labels.of("app", "guarded")),
                        PodDisruptionBudget.UnhealthyPolicy.IF_HEALTHY_BUDGET),
                PodDisruptionBudget.Status.NEW));
        Snapshot later = play(120, objects, comes("high"));

        assertThat(happened(later, Reason.PREEMPTED))
                .extracting(occurrence -> occurrence.involved().name())
                .containsExactly("free");
        assertThat(later.pod(URGENT).orElseThrow().isScheduled()).isTrue();
    }

    @Test
    void admissionWritesTheNumberOfTheClass() {
        List<KubeObject> objects = Worlds.nodes(1);
        objects.add(priority("usual", 7, true, PodSpec.PreemptionPolicy.NEVER));
        objects.add(Worlds.pod("plain", 100, 64));
        objects.add(important(Worlds.pod("system", 100, 64), "system-node-critical"));
        Snapshot start = play(1, objects);

        PodSpec plain = start.pod(ObjectKey.pod("plain")).orElseThrow().spec();
        assertThat(plain.priority()).isEqualTo(7);
        assertThat(plain.priorityClassName()).isEqualTo("usual");
        assertThat(plain.preemptionPolicy()).isEqualTo(PodSpec.PreemptionPolicy.NEVER);
        assertThat(start.pod(ObjectKey.pod("system")).orElseThrow().spec().priority())
                .isEqualTo(2_000_001_000);
    }

    private static final ObjectKey APP = ObjectKey.pod("app");

    private static List<KubeObject> withClaim(KubeObject... more) {
        List<KubeObject> objects = zones();
        objects.add(StorageWorlds.pod("app", "", StorageWorlds.claimed("data")));
        objects.addAll(List.of(more));
        return objects;
    }

    private static String summary(Snapshot snapshot) {
        return snapshot.decision(APP).orElseThrow().summary();
    }

    @Test
    void aPodWithoutItsClaimGoesNowhere() {
        assertThat(summary(play(10, withClaim())))
                .isEqualTo("0/6 nodes are available: persistentvolumeclaim \"data\" not found.");
    }

    /// Its volume is made where the pod is to run, and the pod is bound when it is there.
    @Test
    void aPodChoosesTheNodeAndThenItsVolumeIsMade() {
        List<KubeObject> objects = withClaim(
                StorageWorlds.disks(BindingMode.WAIT_FOR_FIRST_CONSUMER, ReclaimPolicy.DELETE),
                StorageWorlds.claim("data", 1));
        Snapshot soon = play(1, objects);
        String node =
                soon.checkpoint().scheduler().assumed().get(APP).orElseThrow().node();
        PersistentVolumeClaim claim = soon.list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class)
                .getFirst();

        assertThat(soon.pod(APP).orElseThrow().isScheduled()).isFalse();
        assertThat(claim.meta().annotations().get(PersistentVolumeClaim.SELECTED_NODE))
                .isEqualTo(node);
        assertThat(soon.allocation(node).orElseThrow().podCount()).isEqualTo(1);

        Snapshot later = play(60, objects);
        assertThat(later.pod(APP).orElseThrow().spec().nodeName()).isEqualTo(node);
        assertThat(later.pod(APP).orElseThrow().isReady()).isTrue();
        assertThat(later.checkpoint().scheduler().assumed().isEmpty()).isTrue();
        assertThat(happened(later, Reason.SCHEDULED))
                .extracting(Occurrence::involved)
                .containsOnlyOnce(APP);
    }

    @Test
    void goesOnAlikeFromAnyMomentOfIt() {
        List<KubeObject> objects = withClaim(
                StorageWorlds.disks(BindingMode.WAIT_FOR_FIRST_CONSUMER, ReclaimPolicy.DELETE),
                StorageWorlds.claim("data", 1));
        Scenario scenario = new Scenario(3, SchedulerProfile.DEFAULT, true, objects, List.of());
        Engine straight = Engine.start(scenario);
        straight.runUntil(seconds(1));
        Engine resumed = Engine.at(straight.checkpoint());
        straight.runUntil(seconds(60));
        resumed.runUntil(seconds(60));

        assertThat(StateHash.of(resumed.checkpoint())).isEqualTo(StateHash.of(straight.checkpoint()));
    }

    /// A volume that was made before a node was chosen says where the pod can go.
    @Test
    void aPodFollowsTheVolumeThatIsThere() {
        List<KubeObject> objects = withClaim(
                StorageWorlds.disks(BindingMode.IMMEDIATE, ReclaimPolicy.DELETE), StorageWorlds.claim("data", 1));
        assertThat(summary(play(1, objects)))
                .isEqualTo("0/6 nodes are available: pod has unbound immediate PersistentVolumeClaims.");

        Snapshot later = play(60, objects);
        assertThat(later.pod(APP).orElseThrow().isReady()).isTrue();
        assertThat(later.decision(APP).orElseThrow().explain())
                .filteredOn(evaluation -> !evaluation.isFeasible())
                .hasSize(4)
                .flatExtracting(NodeEvaluation::refusals)
                .extracting(Refusal::reason)
                .containsOnly("node(s) didn't match PersistentVolume's node affinity");
    }

    /// Nobody makes volumes of this class: one that is there is reserved.
    @Test
    void aVolumeThatIsThereIsReserved() {
        StorageClass local = new StorageClass(
                ObjectMeta.clusterWide("local", Labels.NONE),
                StorageClass.NO_PROVISIONER,
                ReclaimPolicy.RETAIN,
                BindingMode.WAIT_FOR_FIRST_CONSUMER,
                false);
        PersistentVolumeClaim plain = StorageWorlds.claim("data", 1);
        PersistentVolumeClaim claim = plain.withSpec(plain.spec().withStorageClassName("local"));
        assertThat(summary(play(10, withClaim(local, claim))))
                .isEqualTo("0/6 nodes are available: 6 node(s) didn't find available persistent volumes to bind.");

        PersistentVolume large = StorageWorlds.volume("large", 5, ReclaimPolicy.RETAIN, "local");
        PersistentVolume small = StorageWorlds.volume("small", 2, ReclaimPolicy.RETAIN, "local");
        Snapshot later = play(60, withClaim(local, claim, ofClass(large), ofClass(small)));
        assertThat(later.pod(APP).orElseThrow().isScheduled()).isTrue();
        assertThat(later.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class))
                .filteredOn(volume -> volume.spec().claim().isPresent())
                .extracting(PersistentVolume::name)
                .containsExactly("small");
    }

    private static PersistentVolume ofClass(PersistentVolume volume) {
        PersistentVolume.Spec spec = volume.spec();
        return volume.withSpec(new PersistentVolume.Spec(
                spec.capacityBytes(),
                spec.accessModes(),
                spec.reclaimPolicy(),
                "local",
                spec.claim(),
                spec.claimUid(),
                spec.nodeAffinity(),
                spec.driver(),
                spec.handle()));
    }

    /// The class goes in the moment between the choice of a node and the making of the volume.
    @Test
    void aPodWhoseVolumeDoesNotComeIsGivenUpAfterTenMinutes() {
        StorageClass disks = StorageWorlds.disks(BindingMode.WAIT_FOR_FIRST_CONSUMER, ReclaimPolicy.DELETE);
        Engine engine = Engine.start(new Scenario(
                3, SchedulerProfile.DEFAULT, true, withClaim(disks, StorageWorlds.claim("data", 1)), List.of()));
        while (engine.checkpoint().scheduler().assumed().isEmpty()) {
            engine.step();
        }
        SchedulerState.Assumed assumed =
                engine.checkpoint().scheduler().assumed().get(APP).orElseThrow();
        assertThat(engine.execute(new Command.Delete(disks.key()))).isEqualTo(new Outcome.Done());

        engine.runUntil(assumed.since().plus(Duration.ofSeconds(599)));
        Snapshot before = new Snapshot(engine.checkpoint());
        assertThat(happened(before, Reason.FAILED_SCHEDULING)).isEmpty();
        assertThat(before.checkpoint().scheduler().assumed().get(APP)).contains(assumed);

        engine.runUntil(assumed.since().plus(Duration.ofSeconds(600)));
        Snapshot after = new Snapshot(engine.checkpoint());
        assertThat(happened(after, Reason.FAILED_SCHEDULING))
                .singleElement()
                .extracting(failure -> failure.argument("summary"))
                .isEqualTo("running PreBind plugin \"VolumeBinding\": binding volumes: context deadline exceeded");
        assertThat(after.checkpoint().scheduler().assumed().isEmpty()).isTrue();
        assertThat(after.allocation(assumed.node()).orElseThrow().podCount()).isZero();
        assertThat(after.pod(APP).orElseThrow().isScheduled()).isFalse();
    }

    @Test
    void aVolumeForOnePodIsForNoSecondOne() {
        PersistentVolumeClaim claim = StorageWorlds.claim("data", 1, EnumSet.of(AccessMode.READ_WRITE_ONCE_POD));
        ObjectKey other = ObjectKey.pod("other");
        List<KubeObject> objects = Worlds.nodes(3);
        objects.add(StorageWorlds.disks(BindingMode.IMMEDIATE, ReclaimPolicy.DELETE));
        objects.add(claim);
        objects.add(StorageWorlds.pod("app", "", StorageWorlds.claimed("data")));
        History history = History.begin(Scenario.of(3, objects));
        assertThat(history.at(seconds(30)).pod(APP).orElseThrow().isReady()).isTrue();
        Pod second = StorageWorlds.pod("other", "", StorageWorlds.claimed("data"));
        assertThat(history.apply(seconds(30), new Command.Apply(List.of(second))))
                .isEqualTo(new Outcome.Done());

        Snapshot refused = history.at(seconds(60));
        assertThat(refused.pod(other).orElseThrow().isScheduled()).isFalse();
        assertThat(refused.decision(other).orElseThrow().explain())
                .hasSize(3)
                .allSatisfy(node -> assertThat(node.refusals())
                        .extracting(Refusal::reason)
                        .contains("node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod"
                                + " access mode"));

        assertThat(history.apply(seconds(60), new Command.Delete(APP))).isEqualTo(new Outcome.Done());
        assertThat(history.at(seconds(200)).pod(other).orElseThrow().isReady()).isTrue();
    }
}
