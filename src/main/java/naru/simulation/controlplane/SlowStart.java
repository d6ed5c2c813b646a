package naru.simulation.controlplane;

import java.util.function.IntPredicate;

/// Creating many pods in batches of 1, 2, 4 and so on, so that what fails for all of them fails for few.
///
/// Source: `pkg/controller/replicaset/replica_set.go`, `slowStartBatch` (facts.json `replicaset.slow_start`).
public final class SlowStart {

    private SlowStart() {}

    /// @param calls how many were tried
    /// @param successes how many of those succeeded; fewer: it stopped at the end of their batch
    public record Result(int calls, int successes) {}

    /// Calls `call` with 0, 1, 2 … up to `count`, as long as every call of a batch returns true.
    public static Result run(int count, int initialBatch, IntPredicate call) {
        int calls = 0;
        int successes = 0;
        int batch = Math.min(count, initialBatch);
        while (batch > 0 && successes == calls) {
            for (int i = 0; i < batch; i++) {
                successes += call.test(calls++) ? 1 : 0;
            }
            batch = Math.min(2 * batch, count - calls);
        }
        return new Result(calls, successes);
    }
}
