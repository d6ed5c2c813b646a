package naru.simulation.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// The line before a program: requests are worked on in the order in which they arrive, by as many workers as the
/// container has CPUs.
///
/// @param attempt which life of the container this is: another begins with an empty line
/// @param speed how much CPU a worker has, in cores: less than 1 where the container's limit is less
/// @param workers what each worker has in front of it
/// @param workedMicros CPU time of everything that was ever begun, in core-microseconds
public record WorkQueue(int attempt, double speed, List<Worker> workers, long workedMicros) {

    /// @param begin when the work it is at, or has been at last, began without a pause
    /// @param end when it is through with everything it has been given
    public record Worker(SimTime begin, SimTime end) {}

    public WorkQueue {
        workers = List.copyOf(workers);
    }

    /// @param cores the CPU the container may use
    public static WorkQueue of(int attempt, double cores, long workedMicros) {
        int workers = (int) Math.max(1, Math.round(cores));
        return new WorkQueue(
                attempt,
                Math.min(1, cores / workers),
                Collections.nCopies(workers, new Worker(SimTime.ZERO, SimTime.ZERO)),
                workedMicros);
    }

    /// When a request that arrives at `arrival` is done with.
    public record Admission(WorkQueue queue, SimTime done) {}

    /// Takes a request into the line, unless whoever sent it will have given up before its turn comes.
    public Optional<Admission> admit(SimTime arrival, double coreMillis, SimTime deadline) {
        int first = 0;
        for (int i = 1; i < workers.size(); i++) {
            if (workers.get(i).end().isBefore(workers.get(first).end())) {
                first = i;
            }
        }
        Worker worker = workers.get(first);
        boolean idle = !worker.end().isAfter(arrival);
        SimTime begin = idle ? arrival : worker.end();
        if (!begin.isBefore(deadline)) {
            return Optional.empty();
        }
        SimTime done = begin.plus(Duration.ofNanos(Math.round(coreMillis * 1e6 / speed)));
        List<Worker> next = new ArrayList<>(workers);
        next.set(first, new Worker(idle ? begin : worker.begin(), done));
        long worked = workedMicros + Math.round(coreMillis * 1000);
        return Optional.of(new Admission(new WorkQueue(attempt, speed, next, worked), done));
    }

    /// CPU time spent by now, in core-microseconds: what lies before the workers has yet to be done.
    public long spentMicros(SimTime now) {
        double ahead = 0;
        for (Worker worker : workers) {
            SimTime from = worker.begin().isAfter(now) ? worker.begin() : now;
            ahead += Math.max(0, worker.end().nanos() - from.nanos()) * speed / 1000;
        }
        return workedMicros - Math.round(ahead);
    }
}
