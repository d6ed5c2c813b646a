package naru.simulation.kubelet;

/// What a probe worker remembers.
///
/// @param lastSuccess the outcome of the latest attempts
/// @param inARow how many attempts in a row had that outcome
/// @param passing the published result
public record ProbeRecord(boolean lastSuccess, int inARow, boolean passing) {

    /// Source of the start values: `pkg/kubelet/prober/worker.go` (liveness begins passing, the others do not).
    public static ProbeRecord initially(boolean passing) {
        return new ProbeRecord(passing, 0, passing);
    }

    /// A result is published only after enough equal outcomes in a row.
    public ProbeRecord after(boolean success, int successThreshold, int failureThreshold) {
        int count = success == lastSuccess ? inARow + 1 : 1;
        int needed = success ? successThreshold : failureThreshold;
        return new ProbeRecord(success, count, count >= needed ? success : passing);
    }
}
