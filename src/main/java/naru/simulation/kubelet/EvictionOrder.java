package naru.simulation.kubelet;

import java.util.Comparator;

/// Whom the kubelet evicts first when memory is short: first who uses more than requested, then who has the lower
/// priority, then who uses most beyond the request. The QoS class itself is no criterion.
///
/// Source: `pkg/kubelet/eviction/helpers.go`, `rankMemoryPressure` (fact `eviction.memory_order`).
public final class EvictionOrder {

    /// @param priority of the pod
    /// @param requestBytes memory the pod asks for
    /// @param usageBytes memory it uses
    public record Candidate(String uid, int priority, long requestBytes, long usageBytes) {

        boolean exceedsRequest() {
            return usageBytes > requestBytes;
        }

        long beyondRequest() {
            return usageBytes - requestBytes;
        }
    }

    public static final Comparator<Candidate> EXCEEDS_REQUEST =
            Comparator.comparing(Candidate::exceedsRequest).reversed();

    public static final Comparator<Candidate> PRIORITY = Comparator.comparingInt(Candidate::priority);

    public static final Comparator<Candidate> BEYOND_REQUEST =
            Comparator.comparingLong(Candidate::beyondRequest).reversed();

    public static final Comparator<Candidate> MEMORY =
            EXCEEDS_REQUEST.thenComparing(PRIORITY).thenComparing(BEYOND_REQUEST);

    private EvictionOrder() {}
}
