package naru.simulation.scheduling;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.StorageClass;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;

/// kube-scheduler: takes the waiting pods one by one and binds each to the node that filters and scores choose.
///
/// Source: `pkg/scheduler/schedule_one.go`; what it watches: `pkg/scheduler/eventhandlers.go`.
public final class Scheduler {

    /// One cycle. Real ones bind some hundred pods in a second.
    static final Duration CYCLE = Duration.ofMillis(5);

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final Notebook notebook;
    private final SchedulerCache cache;
    private final SchedulingQueue queue;
    private final PodWriter writer;
    private final Binder binder;
    private final Preemptor preemptor;
    private SchedulingAlgorithm algorithm;

    public Scheduler(ApiServer api, Clock clock, Dice dice, SchedulerState initial) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.notebook = new Notebook(initial);
        this.cache = new SchedulerCache(api, notebook);
        this.queue = new SchedulingQueue(api, clock, notebook);
        this.writer = new PodWriter(api);
        this.binder = new Binder(api, clock, notebook, cache, queue, writer);
        this.preemptor = new Preemptor(dice, notebook, writer);
        this.algorithm = new SchedulingAlgorithm(initial.profile());
        api.watch(this::observe);
    }

    public SchedulerState state() {
        return notebook.state();
    }

    public void restore(SchedulerState kept) {
        if (!kept.profile().equals(state().profile())) {
            algorithm = new SchedulingAlgorithm(kept.profile());
        }
        notebook.write(kept);
    }

    /// Why this pod may not be placed on this node; empty if it may.
    public List<Refusal> refusals(Pod pod, String node) {
        return algorithm.refusals(pod, cache.cluster().without(pod), node);
    }

    /// Whoever waits for volumes while it is stopped has to be given a node anew.
    public void run(boolean running) {
        notebook.write(state().withRunning(running));
        if (!running) {
            binder.release(Optional.empty());
        }
        queue.planCycle();
    }

    /// Starts anew with another configuration: nobody's failures are remembered.
    public void configure(SchedulerProfile profile) {
        notebook.write(state().withProfile(profile));
        algorithm = new SchedulingAlgorithm(profile);
        queue.forgetFailures();
        queue.planCycle();
    }

    /// Puts a pod where a person wants it.
    public void place(ObjectKey key, String node) {
        binder.place(api.pod(key).orElseThrow(), node);
    }

    public void handle(SchedulerEvent event) {
        switch (event) {
            case SchedulerEvent.Cycle(SimTime planned) -> {
                if (state().nextCycle().equals(Optional.of(planned))) {
                    notebook.write(state().withNextCycle(Optional.empty()));
                    if (state().running()) {
                        queue.endBackOffs();
                        queue.first().ifPresent(this::cycle);
                        queue.planCycle();
                    }
                }
            }
            case SchedulerEvent.Unpark(ObjectKey pod, int attempts) -> queue.parkedLongEnough(pod, attempts);
            case SchedulerEvent.CheckVolumes(ObjectKey pod, SimTime since) ->
                state().assumed()
                        .get(pod)
                        .filter(assumed -> assumed.since().equals(since))
                        .ifPresent(assumed -> binder.checkVolumes(pod, assumed));
        }
    }

    private void cycle(ObjectKey key) {
        Pod pod = api.pod(key).orElseThrow();
        SchedulingDecision decision = algorithm.decide(pod, cache.cluster(), state().nextStart(), dice, clock.now());
        notebook.write(state().withDecisions(state().decisions().with(key, decision), decision.nextStartIndex()));
        decision.chosen().ifPresentOrElse(node -> binder.assign(pod, node), () -> fail(key, decision));
    }

    private void fail(ObjectKey key, SchedulingDecision decision) {
        queue.park(key);
        writer.failed(key, state().nodes().size(), decision.summary());
        preemptor.preempt(decision);
    }

    private void observe(Change change) {
        switch (change) {
            case Change.Added(Pod pod) -> podChanged(Optional.empty(), pod);
            case Change.Modified(Pod before, Pod after) -> podChanged(Optional.of(before), after);
            case Change.Deleted(Pod pod) -> podGone(pod);
            case Change.Deleted(Node node) -> nodeGone(node);
            default -> {
                switch (change.object()) {
                    case Node node -> {
                        cache.put(node);
                        somethingHappened();
                    }
                    case PersistentVolume _ -> queue.somethingHappened(PodClaims::areUsedBy);
                    case PersistentVolumeClaim _ -> queue.somethingHappened(PodClaims::areUsedBy);
                    case StorageClass _ -> queue.somethingHappened(PodClaims::areUsedBy);
                    default -> {
                        // Nothing that decides where a pod can go.
                    }
                }
            }
        }
    }

    /// Something changed that may help any parked pod.
    private void somethingHappened() {
        queue.somethingHappened(pod -> true);
    }

    private void podChanged(Optional<Pod> before, Pod pod) {
        boolean waits = !pod.isScheduled() && pod.isActive();
        if (!waits) {
            binder.forget(pod.key());
        } else if (!queue.contains(pod.key())) {
            queue.add(pod.key());
            queue.planCycle();
        }
        cache.nominate(pod, waits);
        Optional<Pod> counted = before.filter(Scheduler::takesRoom);
        if (takesRoom(pod) && SchedulerCache.looksOtherwise(counted, pod)) {
            cache.count(pod, pod.spec().nodeName());
            queue.somethingHappened(Scheduler::minds);
        } else if (!takesRoom(pod) && counted.isPresent()) {
            cache.discount(pod, pod.spec().nodeName());
            somethingHappened();
        }
    }

    private static boolean takesRoom(Pod pod) {
        return pod.isScheduled() && !pod.isTerminal();
    }

    /// Whether it matters to the pod which others are where.
    private static boolean minds(Pod pod) {
        return !pod.spec().podAffinity().isEmpty()
                || !pod.spec().podAntiAffinity().isEmpty()
                || !pod.spec().topologySpread().isEmpty();
    }

    private void podGone(Pod pod) {
        Optional<SchedulerState.Assumed> assumed = state().assumed().get(pod.key());
        boolean helps = assumed.isPresent() || state().nominated().contains(pod.key());
        assumed.ifPresent(at -> cache.discount(pod, at.node()));
        binder.forget(pod.key());
        cache.nominate(pod, false);
        notebook.write(state().withDecisions(state().decisions().without(pod.key()), state().nextStart()));
        if (takesRoom(pod)) {
            cache.discount(pod, pod.spec().nodeName());
        }
        if (helps || takesRoom(pod)) {
            somethingHappened();
        }
    }

    private void nodeGone(Node node) {
        cache.remove(node);
        binder.release(Optional.of(node.name()));
        queue.planCycle();
    }
}
