package naru.simulation.scheduling;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;
import naru.simulation.scheduling.SchedulerState.Place;
import naru.simulation.scheduling.SchedulerState.Queued;
import naru.simulation.scheduling.SchedulerState.Turn;

/// The pods that wait, and when it is time to try the next.
///
/// A pod that fits nowhere is parked until the cluster changes (or 300 s have gone), and then backs off: 1 s after its
/// first failure, 2 s after the second, up to 10 s. Source: `pkg/scheduler/backend/queue/scheduling_queue.go`.
final class SchedulingQueue {

    private static final Duration MAX_IN_UNSCHEDULABLE = Duration.ofMinutes(5);

    private final ApiServer api;
    private final Clock clock;
    private final Notebook notebook;

    SchedulingQueue(ApiServer api, Clock clock, Notebook notebook) {
        this.api = api;
        this.clock = clock;
        this.notebook = notebook;
    }

    private SchedulerState state() {
        return notebook.state();
    }

    private void put(ObjectKey key, Queued next) {
        notebook.write(state().queued(key, next));
    }

    Queued get(ObjectKey key) {
        return state().queue().get(key).orElseThrow();
    }

    boolean contains(ObjectKey key) {
        return state().queue().contains(key);
    }

    /// Whose turn it is, if anybody is ready.
    Optional<ObjectKey> first() {
        return state().active().isEmpty()
                ? Optional.empty()
                : Optional.of(state().active().first().getValue());
    }

    void add(ObjectKey key) {
        activate(key, clock.now(), 0, Optional.empty());
    }

    /// To be tried as soon as it is its turn, as if nothing had come between.
    void addAgain(ObjectKey key, Queued before) {
        activate(key, before.since(), before.attempts(), before.triedAt());
    }

    /// Everybody who rests may be tried at once, and nobody's failures are remembered.
    void forgetFailures() {
        for (Map.Entry<ObjectKey, Queued> resting : state().resting()) {
            if (resting.getValue().place() != Place.BINDING) {
                activate(resting.getKey(), resting.getValue().since(), 0, Optional.empty());
            }
        }
    }

    private void activate(ObjectKey key, SimTime since, int attempts, Optional<SimTime> triedAt) {
        Pod pod = api.pod(key).orElseThrow();
        Turn turn = new Turn(pod.spec().priority(), clock.now(), number(pod));
        put(key, new Queued(turn, since, attempts, triedAt, Place.ACTIVE, clock.now()));
    }

    /// Pods queued at one moment keep the order of their creation.
    private static long number(Pod pod) {
        String uid = pod.meta().uid();
        return Long.parseLong(uid.substring(uid.lastIndexOf('-') + 1));
    }

    void remove(ObjectKey key) {
        notebook.write(state().dequeued(key));
    }

    /// It has its node, and waits for its volumes.
    void holdWhileBinding(ObjectKey key) {
        put(key, get(key).at(Place.BINDING, clock.now()));
    }

    /// It fits nowhere: tried again when something has happened, or when it has waited long.
    void park(ObjectKey key) {
        Queued parked = get(key).failed(clock.now());
        put(key, parked);
        clock.after(MAX_IN_UNSCHEDULABLE, new SchedulerEvent.Unpark(key, parked.attempts()));
    }

    /// It failed after it had been given a node: tried again when its back-off is over, whatever happens.
    ///
    /// @param before how it waited until then
    void backOff(ObjectKey key, Queued before) {
        unpark(key, before.failed(clock.now()));
    }

    /// The end of a long wait; void if it was tried meanwhile.
    void parkedLongEnough(ObjectKey key, int attempts) {
        state().queue()
                .get(key)
                .filter(queued -> queued.place() == Place.PARKED && queued.attempts() == attempts)
                .ifPresent(queued -> {
                    unpark(key, queued);
                    planCycle();
                });
    }

    /// Something changed that may help such pods, if they are parked.
    void somethingHappened(Predicate<Pod> helped) {
        if (state().resting().isEmpty()) {
            return;
        }
        state().resting().forEach((key, queued) -> {
            if (queued.place() == Place.PARKED && helped.test(api.pod(key).orElseThrow())) {
                unpark(key, queued);
            }
        });
        planCycle();
    }

    void endBackOffs() {
        state().resting().forEach((key, queued) -> {
            if (queued.place() == Place.BACKING_OFF && !queued.readyAt().isAfter(clock.now())) {
                unpark(key, queued);
            }
        });
    }

    private void unpark(ObjectKey key, Queued queued) {
        SimTime ready = queued.triedAt().orElse(clock.now()).plus(QueueBackoff.of(queued.attempts()));
        if (ready.isAfter(clock.now())) {
            put(key, queued.at(Place.BACKING_OFF, ready));
        } else {
            addAgain(key, queued);
        }
    }

    /// Plans the next cycle, unless an earlier one is planned already.
    void planCycle() {
        if (!state().running()) {
            return;
        }
        Optional<SimTime> wanted = state().active().isEmpty()
                ? earliestBackOff()
                : Optional.of(clock.now().plus(Scheduler.CYCLE));
        if (wanted.isEmpty()
                || (state().nextCycle().isPresent()
                        && !wanted.get().isBefore(state().nextCycle().get()))) {
            return;
        }
        notebook.write(state().withNextCycle(wanted));
        clock.after(wanted.get().since(clock.now()), new SchedulerEvent.Cycle(wanted.get()));
    }

    private Optional<SimTime> earliestBackOff() {
        Optional<SimTime> earliest = Optional.empty();
        for (Map.Entry<ObjectKey, Queued> entry : state().resting()) {
            Queued queued = entry.getValue();
            if (queued.place() == Place.BACKING_OFF
                    && earliest.map(queued.readyAt()::isBefore).orElse(true)) {
                earliest = Optional.of(queued.readyAt());
            }
        }
        return earliest;
    }
}
