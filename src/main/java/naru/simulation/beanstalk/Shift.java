package naru.simulation.beanstalk;

import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.WorkQueue;

/// One second of an instance at work.
final class Shift {

    /// What another process that takes all the CPU leaves of it: a fifth. Assumed.
    private static final double CROWDED = 5;

    /// What the operating system, the proxy and the agents hold. Assumed.
    static final int SYSTEM_MIB = 400;

    /// How much more a process with a leak holds every second. Assumed.
    private static final int LEAK_MIB = 5;

    private final Draft draft;
    private final Instance before;
    private final Conduct conduct;
    private final Reply reply;
    private final boolean byNew;
    private final long spentBefore;
    private final TreeMap<SimTime, Tally> ends;
    private WorkQueue queue;
    private Tally ended = Tally.NONE;
    private long failedPosts;

    Shift(Draft draft, Instance instance) {
        this.draft = draft;
        before = instance;
        conduct = draft.world().conduct(instance.version());
        reply = Reply.of(instance, conduct, draft.now());
        byNew = isNew(draft, instance);
        ends = new TreeMap<>(instance.inFlight().ends());
        spentBefore = instance.queue().spentMicros(start());
        queue = instance.queue();
        if (queue.attempt() != life(instance)) {
            loseAll();
            queue = WorkQueue.of(life(instance), draft.world().workload().workers(), spentBefore);
        } else if (instance.target().state() == Target.State.NOT_REGISTERED) {
            loseAll();
        }
    }

    private SimTime start() {
        return Grid.at(Grid.tick(draft.now()) - 1);
    }

    /// Each start of its process is another life, which knows nothing of the requests of the last.
    private static int life(Instance instance) {
        return instance.installed()
                .map(found -> (int) Grid.tick(found.answers()))
                .orElse(0);
    }

    private static boolean isNew(Draft draft, Instance instance) {
        return draft.deployment
                .filter(Deployment::underWay)
                .filter(each -> !each.version().equals(each.previous()))
                .filter(each -> each.version().equals(instance.version()))
                .isPresent();
    }

    /// A request comes.
    ///
    /// @param number counts the environment's requests
    void take(long number, SimTime arrival) {
        SimTime patience = arrival.plus(Serving.PATIENCE);
        switch (reply) {
            case REFUSAL -> ended = ended.plus(Tally.LOST);
            case SILENCE -> ends(patience, Tally.TIMED_OUT);
            case NOBODY -> ends(patience, Tally.LOST);
            case ANSWER -> work(number, arrival, patience);
        }
    }

    Reply reply() {
        return reply;
    }

    /// The daemon of a worker environment posts a message.
    ///
    /// @param post names the attempt
    /// @param sent when the message came
    /// @return whether the application did its work; empty: it could not begin within this second
    Optional<Boolean> post(String post, SimTime sent) {
        Optional<WorkQueue.Admission> admitted = queue.admit(start(), millis(post), draft.now());
        admitted.ifPresent(found -> queue = found.queue());
        return admitted.map(found -> {
            boolean fails = fails(post);
            if (!fails) {
                ended = ended.plus(Tally.answered(found.done().since(sent).toMillis(), byNew));
            }
            return !fails;
        });
    }

    /// A post was answered with an error, and the message goes back.
    void failed() {
        failedPosts++;
    }

    private double millis(String request) {
        double millis =
                draft.world().workload().requestMillis() * draft.dice().between(0.5, 1.5, "request-share", request);
        return before.has(Fault.CPU) ? millis * CROWDED : millis;
    }

    private boolean fails(String request) {
        return conduct == Conduct.FAILS_REQUESTS && draft.dice().unit("fails", request) < 0.5;
    }

    private void work(long number, SimTime arrival, SimTime patience) {
        String request = draft.name + "/" + number;
        SimTime done = queue.admit(arrival, millis(request), patience)
                .map(admitted -> {
                    queue = admitted.queue();
                    return admitted.done();
                })
                .orElse(patience);
        if (!done.isBefore(patience)) {
            ends(patience, Tally.TIMED_OUT);
        } else if (fails(request)) {
            ends(done, Tally.ERROR);
        } else {
            ends(done, Tally.answered(done.since(arrival).toMillis(), byNew));
        }
    }

    private void ends(SimTime at, Tally how) {
        long tick = Math.ceilDiv(at.nanos(), Grid.TICK);
        if (Grid.at(tick).isAfter(draft.now())) {
            ends.merge(Grid.at(tick), how, Tally::plus);
        } else {
            ended = ended.plus(how);
        }
    }

    private void loseAll() {
        ends.values().forEach(each -> ended = ended.plus(Tally.lost(each.total())));
        ends.clear();
    }

    /// The second is over.
    ///
    /// @return the requests that ended in it
    Tally end() {
        while (!ends.isEmpty() && !ends.firstKey().isAfter(draft.now())) {
            ended = ended.plus(ends.pollFirstEntry().getValue());
        }
        draft.change(before.id(), this::write);
        return ended;
    }

    private void write(InstanceDraft it) {
        it.memoryMib = memory();
        if (it.memoryMib > before.type().memoryMib() - SYSTEM_MIB) {
            kill(it);
        }
        it.queue = queue;
        it.inFlight = ends.isEmpty() ? InFlight.NONE : new InFlight(ends);
        if (reply != Reply.NOBODY) {
            it.sample = it.sample.plus(
                    ended.answered(),
                    ended.errors() + ended.lost() + ended.timedOut() + failedPosts,
                    ended.latencyMillis(),
                    busy(),
                    ended.answered() * draft.world().workload().responseBytes());
        }
    }

    private int memory() {
        if (before.installed().isEmpty() || reply == Reply.NOBODY) {
            return 0;
        }
        int own = Math.max(before.memoryMib(), draft.world().workload().memoryMib());
        return before.has(Fault.LEAK) ? own + LEAK_MIB : own;
    }

    /// The kernel ends a process that has taken all the memory, and the platform starts it again.
    private void kill(InstanceDraft it) {
        loseAll();
        SimTime answers = draft.now().plus(draft.world().workload().start());
        it.memoryMib = draft.world().workload().memoryMib();
        it.installed = it.installed.map(
                found -> new Installed(found.version(), found.deployment(), found.at(), answers, found.failed()));
    }

    private double busy() {
        if (before.has(Fault.CPU)) {
            return 1;
        }
        double spentNanos = (queue.spentMicros(draft.now()) - spentBefore) * 1000.0;
        return Math.clamp(spentNanos / before.type().cores() / Grid.TICK, 0, 1);
    }
}
