package naru.simulation.kubelet;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// The kernel's own guard of memory: a process that passes its limit is killed, and where the machine has nothing left,
/// the one with the highest [OomScore].
final class OomKiller {

    /// A slow leak is looked at again before its end, so that no moment is too far to be counted in nanoseconds.
    private static final Duration LONGEST_LOOK_AHEAD = Duration.ofDays(1);

    private final Machines machines;
    private final Clock clock;
    private final NodeMemory memory;
    private final ContainerAction kill;

    OomKiller(Machines machines, Clock clock, NodeMemory memory, ContainerAction kill) {
        this.machines = machines;
        this.clock = clock;
        this.memory = memory;
        this.kill = kill;
    }

    /// Makes a program take ever more memory, or stops it from doing so.
    void leak(Machine machine, LocalPod pod, LocalContainer container, Optional<Leak> leak) {
        machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.leaking(leak));
        machines.get(machine.node())
                .ifPresent(now -> now.pods()
                        .get(pod.uid())
                        .flatMap(p -> p.container(container.name()))
                        .filter(c -> c.isRunning() && leak.isPresent())
                        .ifPresent(c -> plan(now, pod, c)));
    }

    /// Looks again when the program reaches its limit or the machine its end, whichever is first.
    private void plan(Machine machine, LocalPod pod, LocalContainer container) {
        SimTime now = clock.now();
        long rate = container.leak().map(Leak::bytesPerSecond).orElse(0L);
        long nanos = nanosUntil(memory.available(machine, now), leaking(machine));
        if (isLimited(container)) {
            nanos = Math.min(nanos, nanosUntil(limit(machine, container) - container.memoryAt(now), rate));
        }
        clock.after(
                Duration.ofNanos(nanos),
                new KubeletEvent.MemoryCheck(
                        machine.node(), machine.boot(), pod.uid(), container.name(), container.attempt()));
    }

    private static long nanosUntil(long room, long bytesPerSecond) {
        long nanos = (long) Math.ceil((Math.max(0, room) + 1) * 1e9 / bytesPerSecond);
        return Math.min(nanos, LONGEST_LOOK_AHEAD.toNanos());
    }

    /// Bytes per second that all programs of a machine take in addition.
    private static long leaking(Machine machine) {
        return machine.pods().values().stream()
                .flatMap(pod -> pod.containers().stream())
                .filter(LocalContainer::isRunning)
                .flatMap(container -> container.leak().stream())
                .mapToLong(Leak::bytesPerSecond)
                .sum();
    }

    void started(Machine machine, LocalPod pod, LocalContainer container) {
        if (container.leak().isPresent()) {
            plan(machine, pod, container);
        }
        killUntilThereIsRoom(machine.node());
    }

    void check(Machine machine, LocalPod pod, LocalContainer container) {
        if (isLimited(container) && container.memoryAt(clock.now()) > limit(machine, container)) {
            kill.apply(machine, pod, container);
            return;
        }
        killUntilThereIsRoom(machine.node());
        machines.get(machine.node())
                .ifPresent(now -> now.pods()
                        .get(pod.uid())
                        .flatMap(p -> p.container(container.name()))
                        .filter(c -> c.attempt() == container.attempt()
                                && c.isRunning()
                                && c.leak().isPresent())
                        .ifPresent(c -> plan(now, pod, c)));
    }

    private void killUntilThereIsRoom(String node) {
        Machine machine = machines.get(node).orElseThrow();
        while (memory.available(machine, clock.now()) < 0 && killWorst(machine)) {
            machine = machines.get(node).orElseThrow();
        }
    }

    private boolean killWorst(Machine machine) {
        long capacity = memory.capacity(machine.node());
        long worst = Long.MIN_VALUE;
        Optional<LocalPod> victim = Optional.empty();
        Optional<LocalContainer> program = Optional.empty();
        for (LocalPod pod : machine.pods().values()) {
            for (LocalContainer container : pod.containers()) {
                long score = OomScore.of(pod, container, capacity, clock.now());
                if (container.isRunning() && score > worst) {
                    worst = score;
                    victim = Optional.of(pod);
                    program = Optional.of(container);
                }
            }
        }
        if (victim.isEmpty()) {
            return false;
        }
        kill.apply(machine, victim.get(), program.orElseThrow());
        return true;
    }

    private static boolean isLimited(LocalContainer container) {
        return container.spec().limits().has(ResourceList.MEMORY);
    }

    /// Where the kernel kills this process: at its own limit, or, where it has none, at what the machine has for
    /// it.
    long limit(Machine machine, LocalContainer container) {
        return isLimited(container)
                ? container.spec().limits().memoryBytes()
                : memory.available(machine, clock.now()) + container.memoryAt(clock.now());
    }
}
