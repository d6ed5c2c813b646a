package naru.simulation.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.StorageClass;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import naru.simulation.scheduling.SchedulerState.Assumed;
import naru.simulation.scheduling.SchedulerState.Place;
import naru.simulation.scheduling.SchedulerState.Queued;
import naru.simulation.scheduling.SchedulerState.Turn;

/// kube-scheduler: takes the waiting pods one by one and binds each to the node that filters and scores choose.
///
/// A pod that fits nowhere is parked until the cluster changes (or 300 s have gone), and then backs off: 1 s after its
/// first failure, 2 s after the second, up to 10 s. Source: `pkg/scheduler/backend/queue/scheduling_queue.go`.
public final class Scheduler {

    /// One cycle. Real ones bind some hundred pods in a second.
    static final Duration CYCLE = Duration.ofMillis(5);

    private static final Duration MAX_IN_UNSCHEDULABLE = Duration.ofMinutes(5);

    /// How often it looks whether volumes are bound, and when it gives up. Source:
    /// `pkg/scheduler/framework/plugins/volumebinding/binder.go`, `BindPodVolumes`;
    /// `pkg/scheduler/apis/config/v1/defaults.go`, `BindTimeoutSeconds`.
    private static final Duration VOLUME_CHECK = Duration.ofSeconds(1);

    private static final Duration VOLUME_TIMEOUT = Duration.ofMinutes(10);

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private SchedulerState state;
    private SchedulingAlgorithm algorithm;

    public Scheduler(ApiServer api, Clock clock, Dice dice, SchedulerState initial) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.state = initial;
        this.algorithm = new SchedulingAlgorithm(initial.profile());
        api.watch(this::observe);
    }

    public SchedulerState state() {
        return state;
    }

    public void restore(SchedulerState kept) {
        if (!kept.profile().equals(state.profile())) {
            algorithm = new SchedulingAlgorithm(kept.profile());
        }
        state = kept;
    }

    /// Why this pod may not be placed on this node; empty if it may.
    public List<Refusal> refusals(Pod pod, String node) {
        return algorithm.refusals(pod, cluster().without(pod), node);
    }

    private Cluster cluster() {
        return state.cluster(api.state().objects());
    }

    /// Whoever waits for volumes while it is stopped has to be given a node anew.
    public void run(boolean running) {
        state = state.withRunning(running);
        if (!running) {
            state.assumed().forEach((key, assumed) -> release(key));
        }
        planCycle();
    }

    /// Starts anew with another configuration: nobody's failures are remembered.
    public void configure(SchedulerProfile profile) {
        state = state.withProfile(profile);
        algorithm = new SchedulingAlgorithm(profile);
        for (Map.Entry<ObjectKey, Queued> resting : state.resting()) {
            if (resting.getValue().place() == Place.BINDING) {
                continue;
            }
            activate(resting.getKey(), resting.getValue().since(), 0, Optional.empty());
        }
        planCycle();
    }

    public void handle(SchedulerEvent event) {
        switch (event) {
            case SchedulerEvent.Cycle(SimTime planned) -> {
                if (state.nextCycle().equals(Optional.of(planned))) {
                    state = state.withNextCycle(Optional.empty());
                    if (state.running()) {
                        endBackOffs();
                        cycle();
                        planCycle();
                    }
                }
            }
            case SchedulerEvent.Unpark(ObjectKey pod, int attempts) ->
                state.queue()
                        .get(pod)
                        .filter(queued -> queued.place() == Place.PARKED && queued.attempts() == attempts)
                        .ifPresent(queued -> {
                            unpark(pod, queued);
                            planCycle();
                        });
            case SchedulerEvent.CheckVolumes(ObjectKey pod, SimTime since) ->
                state.assumed()
                        .get(pod)
                        .filter(assumed -> assumed.since().equals(since))
                        .ifPresent(assumed -> checkVolumes(pod, assumed));
        }
    }

    private void observe(Change change) {
        switch (change) {
            case Change.Added(Pod pod) -> podChanged(Optional.empty(), pod);
            case Change.Modified(Pod before, Pod after) -> podChanged(Optional.of(before), after);
            case Change.Deleted(Pod pod) -> podGone(pod);
            case Change.Deleted(Node node) -> nodeGone(node);
            default -> {
                switch (change.object()) {
                    case Node node -> nodeChanged(node);
                    case PersistentVolume _ -> somethingHappened(PodClaims::areUsedBy);
                    case PersistentVolumeClaim _ -> somethingHappened(PodClaims::areUsedBy);
                    case StorageClass _ -> somethingHappened(PodClaims::areUsedBy);
                    default -> {
                        // Nothing that decides where a pod can go.
                    }
                }
            }
        }
    }

    /// Whether it matters to the pod which others are where.
    private static boolean minds(Pod pod) {
        return !pod.spec().podAffinity().isEmpty()
                || !pod.spec().podAntiAffinity().isEmpty()
                || !pod.spec().topologySpread().isEmpty();
    }

    private void podChanged(Optional<Pod> before, Pod pod) {
        boolean waits = !pod.isScheduled() && pod.isActive();
        boolean takesRoom = pod.isScheduled() && !pod.isTerminal();
        boolean tookRoom =
                before.filter(p -> p.isScheduled() && !p.isTerminal()).isPresent();
        if (waits) {
            if (!state.queue().contains(pod.key())) {
                activate(pod.key(), clock.now(), 0, Optional.empty());
                planCycle();
            }
        } else {
            forget(pod.key());
        }
        nominate(pod, waits);
        if (takesRoom && (!tookRoom || looksOtherwise(before.orElseThrow(), pod))) {
            count(pod.spec().nodeName(), info -> info.withPod(pod));
            somethingHappened(Scheduler::minds);
        } else if (!takesRoom && tookRoom) {
            count(pod.spec().nodeName(), info -> info.withoutPod(pod));
            somethingHappened();
        }
    }

    /// Whether what is read of other pods on a node has changed: their labels, whether they are leaving, since when
    /// they run.
    private static boolean looksOtherwise(Pod before, Pod after) {
        return !before.meta().labels().equals(after.meta().labels())
                || before.meta().isTerminating() != after.meta().isTerminating()
                || !before.status().startTime().equals(after.status().startTime())
                || before.spec() != after.spec();
    }

    private void nominate(Pod pod, boolean waits) {
        boolean isNominated = waits && !pod.status().nominatedNode().isEmpty();
        Tree<ObjectKey, Pod> nominated = state.nominated();
        state = state.withNominated(isNominated ? nominated.with(pod.key(), pod) : nominated.without(pod.key()));
    }

    /// Out of the queue, and off the node that it was assumed to be on.
    private void forget(ObjectKey key) {
        Optional<Assumed> assumed = state.assumed().get(key);
        if (assumed.isPresent()) {
            state = state.withAssumed(state.assumed().without(key));
            api.pod(key)
                    .filter(pod -> !pod.isScheduled())
                    .ifPresent(pod -> count(assumed.get().node(), info -> info.withoutPod(pod)));
        }
        state = state.dequeued(key);
    }

    private void nodeGone(Node node) {
        state = state.withNodes(state.nodes().without(node.name()));
        state.assumed().forEach((key, assumed) -> {
            if (assumed.node().equals(node.name())) {
                release(key);
            }
        });
        planCycle();
    }

    private void podGone(Pod pod) {
        Optional<Assumed> assumed = state.assumed().get(pod.key());
        boolean helps = assumed.isPresent() || state.nominated().contains(pod.key());
        assumed.ifPresent(at -> count(at.node(), info -> info.withoutPod(pod)));
        forget(pod.key());
        nominate(pod, false);
        if (helps) {
            somethingHappened();
        }
        state = state.withDecisions(state.decisions().without(pod.key()), state.nextStart());
        if (pod.isScheduled() && !pod.isTerminal()) {
            count(pod.spec().nodeName(), info -> info.withoutPod(pod));
            somethingHappened();
        }
    }

    private void nodeChanged(Node node) {
        Tree<String, NodeInfo> nodes = state.nodes();
        Optional<NodeInfo> known = nodes.get(node.name());
        if (known.isPresent()) {
            state = state.withNodes(nodes.with(node.name(), known.get().withNode(node)));
        } else {
            state = state.withNodes(nodes.with(node.name(), NodeInfo.of(node, api.podsOn(node.name()))));
        }
        somethingHappened();
    }

    private void count(String node, UnaryOperator<NodeInfo> change) {
        state.nodes()
                .get(node)
                .ifPresent(info -> state = state.withNodes(state.nodes().with(node, change.apply(info))));
    }

    /// Something changed that may help a parked pod.
    private void somethingHappened() {
        somethingHappened(pod -> true);
    }

    /// Something changed that may help such pods, if they are parked.
    private void somethingHappened(Predicate<Pod> helped) {
        if (state.resting().isEmpty()) {
            return;
        }
        state.resting().forEach((key, queued) -> {
            if (queued.place() == Place.PARKED && helped.test(api.pod(key).orElseThrow())) {
                unpark(key, queued);
            }
        });
        planCycle();
    }

    private void unpark(ObjectKey key, Queued queued) {
        SimTime ready = queued.triedAt().orElse(clock.now()).plus(QueueBackoff.of(queued.attempts()));
        if (ready.isAfter(clock.now())) {
            state = state.queued(key, queued.at(Place.BACKING_OFF, ready));
        } else {
            activate(key, queued.since(), queued.attempts(), queued.triedAt());
        }
    }

    private void activate(ObjectKey key, SimTime since, int attempts, Optional<SimTime> triedAt) {
        Pod pod = api.pod(key).orElseThrow();
        Turn turn = new Turn(pod.spec().priority(), clock.now(), number(pod));
        state = state.queued(key, new Queued(turn, since, attempts, triedAt, Place.ACTIVE, clock.now()));
    }

    /// Pods queued at one moment keep the order of their creation.
    private static long number(Pod pod) {
        String uid = pod.meta().uid();
        return Long.parseLong(uid.substring(uid.lastIndexOf('-') + 1));
    }

    private void endBackOffs() {
        state.resting().forEach((key, queued) -> {
            if (queued.place() == Place.BACKING_OFF && !queued.readyAt().isAfter(clock.now())) {
                unpark(key, queued);
            }
        });
    }

    private void planCycle() {
        if (!state.running()) {
            return;
        }
        Optional<SimTime> wanted = state.active().isEmpty()
                ? earliestBackOff()
                : Optional.of(clock.now().plus(CYCLE));
        if (wanted.isEmpty()
                || (state.nextCycle().isPresent()
                        && !wanted.get().isBefore(state.nextCycle().get()))) {
            return;
        }
        state = state.withNextCycle(wanted);
        clock.after(wanted.get().since(clock.now()), new SchedulerEvent.Cycle(wanted.get()));
    }

    private Optional<SimTime> earliestBackOff() {
        Optional<SimTime> earliest = Optional.empty();
        for (Map.Entry<ObjectKey, Queued> entry : state.resting()) {
            Queued queued = entry.getValue();
            if (queued.place() == Place.BACKING_OFF
                    && earliest.map(queued.readyAt()::isBefore).orElse(true)) {
                earliest = Optional.of(queued.readyAt());
            }
        }
        return earliest;
    }

    private void cycle() {
        if (state.active().isEmpty()) {
            return;
        }
        ObjectKey key = state.active().first().getValue();
        Pod pod = api.pod(key).orElseThrow();
        SchedulingDecision decision = algorithm.decide(pod, cluster(), state.nextStart(), dice, clock.now());
        state = state.withDecisions(state.decisions().with(key, decision), decision.nextStartIndex());
        if (decision.chosen().isPresent()) {
            assign(pod, decision.chosen().get());
        } else {
            park(key, decision);
        }
    }

    /// Binds the pod, or has its volumes bound first: the pod counts on the node meanwhile.
    private void assign(Pod pod, String node) {
        Optional<VolumePlan> plan = plan(pod, node);
        if (plan.isEmpty()) {
            bind(pod.key(), node);
        } else {
            assume(pod, node, plan.get());
        }
    }

    private Optional<VolumePlan> plan(Pod pod, String node) {
        Cluster cluster = cluster();
        Node target = state.nodes().get(node).orElseThrow().node();
        return PodClaims.of(pod, cluster)
                .filter(claims -> !claims.waiting().isEmpty())
                .flatMap(claims -> VolumeBindingFilter.of(claims, cluster).plan(target));
    }

    private void assume(Pod pod, String node, VolumePlan plan) {
        ObjectKey key = pod.key();
        Queued before = state.queue().get(key).orElseThrow();
        state = state.queued(key, before.at(Place.BINDING, clock.now()))
                .withAssumed(state.assumed().with(key, new Assumed(node, clock.now())));
        count(node, info -> info.withPod(pod.withSpec(pod.spec().withNodeName(node))));
        plan.reserved()
                .forEach((volume, claim) -> api.update(volume, object -> {
                    PersistentVolume found = (PersistentVolume) object;
                    return found.withSpec(found.spec().withClaim(Optional.of(claim), ""));
                }));
        plan.provisioned()
                .forEach(claim -> api.update(
                        claim,
                        object -> object.withMeta(
                                object.meta().withAnnotation(PersistentVolumeClaim.SELECTED_NODE, node))));
        clock.after(VOLUME_CHECK, new SchedulerEvent.CheckVolumes(key, clock.now()));
    }

    /// Source: `pkg/scheduler/framework/plugins/volumebinding/binder.go`, `checkBindings`.
    private void checkVolumes(ObjectKey key, Assumed assumed) {
        Node node = state.nodes().get(assumed.node()).orElseThrow().node();
        VolumeProgress progress = VolumeProgress.of(api.pod(key).orElseThrow(), node, cluster());
        boolean tooLate = clock.now().since(assumed.since()).compareTo(VOLUME_TIMEOUT) >= 0;
        if (progress == VolumeProgress.BOUND) {
            bind(key, assumed.node());
        } else if (progress == VolumeProgress.FAILED || tooLate) {
            giveUpVolumes(key, tooLate);
        } else {
            clock.after(VOLUME_CHECK, new SchedulerEvent.CheckVolumes(key, assumed.since()));
        }
    }

    /// The pod is tried again after a back-off. A claim that has been given a node keeps it.
    private void giveUpVolumes(ObjectKey key, boolean tooLate) {
        Queued before = state.queue().get(key).orElseThrow();
        String cause = tooLate ? "context deadline exceeded" : "volumes of the pod are not bound";
        forget(key);
        state = state.queued(key, before.failed(clock.now()));
        unpark(key, state.queue().get(key).orElseThrow());
        recordFailure(key, "running PreBind plugin \"VolumeBinding\": binding volumes: " + cause);
        planCycle();
    }

    /// Takes back that a pod has its node.
    private void release(ObjectKey key) {
        Queued before = state.queue().get(key).orElseThrow();
        forget(key);
        activate(key, before.since(), before.attempts(), before.triedAt());
    }

    private void bind(ObjectKey key, String node) {
        api.record(Component.SCHEDULER, Reason.SCHEDULED, key, Map.of("node", node));
        write(key, node);
    }

    /// Writes the node into the pod: what the `binding` subresource does.
    private void write(ObjectKey key, String node) {
        api.updatePod(
                key,
                pod -> pod.withSpec(pod.spec().withNodeName(node))
                        .withStatus(pod.status()
                                .withNominatedNode("")
                                .with(new Condition(Condition.POD_SCHEDULED, Condition.Status.TRUE, clock.now(), ""))));
    }

    /// Puts a pod where a person wants it. If it has to wait for volumes, it waits as if the scheduler had chosen.
    public void place(ObjectKey key, String node) {
        Pod pod = api.pod(key).orElseThrow();
        forget(key);
        Optional<VolumePlan> plan = plan(pod, node);
        if (plan.isEmpty()) {
            write(key, node);
        } else {
            activate(key, clock.now(), 0, Optional.empty());
            assume(pod, node, plan.get());
        }
    }

    private void park(ObjectKey key, SchedulingDecision decision) {
        Queued parked = state.queue().get(key).orElseThrow().failed(clock.now());
        state = state.queued(key, parked);
        recordFailure(key, decision.summary());
        clock.after(MAX_IN_UNSCHEDULABLE, new SchedulerEvent.Unpark(key, parked.attempts()));
        if (Preemption.isEligible(decision)) {
            Optional<Victims> victims = Preemption.find(decision, dice);
            setNominatedNode(key, victims.map(Victims::node).orElse(""));
            victims.ifPresent(found -> preempt(decision.pod(), found));
        }
    }

    private void recordFailure(ObjectKey key, String summary) {
        api.record(
                Component.SCHEDULER,
                Reason.FAILED_SCHEDULING,
                key,
                Map.of("nodes", Integer.toString(state.nodes().size()), "summary", summary));
        api.updatePod(
                key,
                pod -> pod.withStatus(pod.status()
                        .with(new Condition(
                                Condition.POD_SCHEDULED, Condition.Status.FALSE, clock.now(), "Unschedulable"))));
    }

    /// Has the victims leave, each within its grace period. The pod itself is tried again when they have gone. Pods
    /// of lower priority that hoped for the same node have to look elsewhere.
    ///
    /// Source: `pkg/scheduler/framework/preemption/preemption.go`, `prepareCandidate`.
    private void preempt(Pod pod, Victims victims) {
        for (Pod victim : victims.pods()) {
            api.record(
                    Component.SCHEDULER,
                    Reason.PREEMPTED,
                    victim.key(),
                    Map.of("node", victims.node(), "by", pod.name()));
            api.updatePod(
                    victim.key(),
                    found -> found.withStatus(found.status()
                            .with(new Condition(
                                    Condition.DISRUPTION_TARGET,
                                    Condition.Status.TRUE,
                                    clock.now(),
                                    Preemption.BY_SCHEDULER))));
            api.delete(victim.key());
        }
        for (Pod other : state.nominated().values()) {
            if (other.status().nominatedNode().equals(victims.node())
                    && other.spec().priority() < pod.spec().priority()) {
                setNominatedNode(other.key(), "");
            }
        }
    }

    private void setNominatedNode(ObjectKey key, String node) {
        api.updatePod(key, pod -> pod.withStatus(pod.status().withNominatedNode(node)));
    }
}
