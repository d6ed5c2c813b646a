package naru.stage.playback;

import naru.simulation.kernel.SimTime;

/// The simulation is on its way to a moment that it has not reached before.
public record Busy(SimTime from, SimTime now, SimTime to) {

    /// 0 to 1.
    public double fraction() {
        double whole = to.since(from).toNanos();
        return whole <= 0 ? 1 : now.since(from).toNanos() / whole;
    }
}
