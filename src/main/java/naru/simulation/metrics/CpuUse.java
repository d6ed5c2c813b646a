package naru.simulation.metrics;

import java.time.Duration;
import naru.simulation.api.ResourceList;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Activity;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;

/// What programs use of a processor by themselves, without any request.
///
/// Naru's own assumption: always the same, and three times as much while a program starts up, so far as its limit
/// allows. That is why an autoscaler waits before it believes a young pod.
final class CpuUse {

    private static final long STARTING_UP = 3;

    private CpuUse() {}

    /// In millionths of a second of one core, from `from` until `to`.
    static long micros(LocalPod pod, SimTime from, SimTime to) {
        return pod.containers().stream()
                .mapToLong(container -> micros(container, from, to))
                .sum();
    }

    private static long micros(LocalContainer container, SimTime from, SimTime to) {
        if (!(container.activity() instanceof Activity.Running(SimTime since))) {
            return 0;
        }
        SimTime up = since.plus(container.program().startup());
        return millis(overlap(since, up, from, to) * starting(container))
                + millis(overlap(up, to, from, to) * container.program().cpuMilli());
    }

    private static long starting(LocalContainer container) {
        long wanted = container.program().cpuMilli() * STARTING_UP;
        ResourceList limits = container.spec().limits();
        return limits.has(ResourceList.CPU) ? Math.min(wanted, limits.cpuMilli()) : wanted;
    }

    private static long overlap(SimTime since, SimTime until, SimTime from, SimTime to) {
        SimTime begin = since.isAfter(from) ? since : from;
        SimTime end = until.isBefore(to) ? until : to;
        return Math.max(0, Duration.ofNanos(end.nanos() - begin.nanos()).toNanos() / 1000);
    }

    /// A thousandth of microseconds times millicores.
    private static long millis(long microsTimesMilli) {
        return microsTimesMilli / 1000;
    }
}
