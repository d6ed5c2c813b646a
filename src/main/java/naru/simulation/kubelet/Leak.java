package naru.simulation.kubelet;

import naru.simulation.kernel.SimTime;

/// A program that takes ever more memory.
public record Leak(SimTime since, long bytesPerSecond) {

    public long bytesAt(SimTime now) {
        return now.isBefore(since) ? 0 : (long) (now.since(since).toNanos() / 1e9 * bytesPerSecond);
    }
}
