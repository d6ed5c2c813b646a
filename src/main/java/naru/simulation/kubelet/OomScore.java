package naru.simulation.kubelet;

import naru.simulation.api.PodQos;
import naru.simulation.api.PodSpec;
import naru.simulation.kernel.SimTime;

/// Whom the kernel kills first when a machine has no memory left: who uses much of it, and who asked for little.
///
/// Source: `pkg/kubelet/qos/policy.go`, `GetContainerOOMScoreAdjust`; `mm/oom_kill.c` of Linux, `oom_badness`.
final class OomScore {

    /// From here on a pod is critical. Source: `pkg/apis/scheduling/types.go`, `SystemCriticalPriority`.
    static final int SYSTEM_CRITICAL = 2_000_000_000;

    private static final long GUARANTEED = -997;
    private static final long BEST_EFFORT = 1000;

    private OomScore() {}

    /// What the container adds to its share of the machine's memory, in thousandths of it.
    static long adjustment(PodSpec spec, long requestBytes, long capacity) {
        if (spec.priority() >= SYSTEM_CRITICAL) {
            return GUARANTEED;
        }
        return switch (PodQos.of(spec)) {
            case GUARANTEED -> GUARANTEED;
            case BEST_EFFORT -> BEST_EFFORT;
            case BURSTABLE -> {
                long adjusted = 1000 - 1000 * requestBytes / Math.max(1, capacity);
                yield Math.min(Math.max(adjusted, 1000 + GUARANTEED), BEST_EFFORT - 1);
            }
        };
    }

    /// Higher is killed first.
    static long of(LocalPod pod, LocalContainer container, long capacity, SimTime now) {
        long share = 1000 * container.memoryAt(now) / Math.max(1, capacity);
        return share + adjustment(pod.spec(), container.spec().requests().memoryBytes(), capacity);
    }
}
