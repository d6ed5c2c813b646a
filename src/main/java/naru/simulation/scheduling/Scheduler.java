package naru.simulation.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
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
        return algorithm.refusals(pod, state.nodes().get(node).orElseThrow());
    }

    public void run(boolean running) {
        state = state.withRunning(running);
        planCycle();
    }

    /// Starts anew with another configuration: nobody's failures are remembered.
    public void configure(SchedulerProfile profile) {
        state = state.withProfile(profile);
        algorithm = new SchedulingAlgorithm(profile);
        for (Map.Entry<ObjectKey, Queued> resting : state.resting()) {
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
        }
    }

    private void observe(Change change) {
        switch (change) {
            case Change.Added(Pod pod) -> podChanged(Optional.empty(), pod);
            case Change.Modified(Pod before, Pod after) -> podChanged(Optional.of(before), after);
            case Change.Deleted(Pod pod) -> podGone(pod);
            case Change.Deleted(Node node) ->
                state = state.withNodes(state.nodes().without(node.name()));
            default -> {
                if (change.object() instanceof Node node) {
                    nodeChanged(node);
                }
            }
        }
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
            state = state.dequeued(pod.key());
        }
        if (takesRoom && !tookRoom) {
            count(pod.spec().nodeName(), info -> info.withPod(pod));
        } else if (!takesRoom && tookRoom) {
            count(pod.spec().nodeName(), info -> info.withoutPod(pod));
            somethingHappened();
        }
    }

    private void podGone(Pod pod) {
        state = state.dequeued(pod.key());
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
        state.resting().forEach((key, queued) -> {
            if (queued.place() == Place.PARKED) {
                unpark(key, queued);
            }
        });
        planCycle();
    }

    private void unpark(ObjectKey key, Queued queued) {
        SimTime ready = queued.triedAt().orElse(clock.now()).plus(QueueBackoff.of(queued.attempts()));
        if (ready.isAfter(clock.now())) {
            state = state.queued(
                    key,
                    new Queued(
                            queued.turn(),
                            queued.since(),
                            queued.attempts(),
                            queued.triedAt(),
                            Place.BACKING_OFF,
                            ready));
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
        SchedulingDecision decision = algorithm.decide(pod, state.nodes(), state.nextStart(), dice, clock.now());
        state = state.withDecisions(state.decisions().with(key, decision), decision.nextStartIndex());
        if (decision.chosen().isPresent()) {
            bind(key, decision.chosen().get());
        } else {
            park(key, decision);
        }
    }

    private void bind(ObjectKey key, String node) {
        api.record(Component.SCHEDULER, Reason.SCHEDULED, key, Map.of("node", node));
        place(key, node);
    }

    /// Writes the node into the pod: what the `binding` subresource does, for the scheduler and for a person alike.
    public void place(ObjectKey key, String node) {
        api.updatePod(
                key,
                pod -> pod.withSpec(pod.spec().withNodeName(node))
                        .withStatus(pod.status()
                                .with(new Condition(Condition.POD_SCHEDULED, Condition.Status.TRUE, clock.now(), ""))));
    }

    private void park(ObjectKey key, SchedulingDecision decision) {
        Queued before = state.queue().get(key).orElseThrow();
        Queued parked = new Queued(
                before.turn(),
                before.since(),
                before.attempts() + 1,
                Optional.of(clock.now()),
                Place.PARKED,
                clock.now());
        state = state.queued(key, parked);
        api.record(
                Component.SCHEDULER,
                Reason.FAILED_SCHEDULING,
                key,
                Map.of("nodes", Integer.toString(state.nodes().size()), "summary", decision.summary()));
        api.updatePod(
                key,
                pod -> pod.withStatus(pod.status()
                        .with(new Condition(
                                Condition.POD_SCHEDULED, Condition.Status.FALSE, clock.now(), "Unschedulable"))));
        clock.after(MAX_IN_UNSCHEDULABLE, new SchedulerEvent.Unpark(key, parked.attempts()));
    }
}
