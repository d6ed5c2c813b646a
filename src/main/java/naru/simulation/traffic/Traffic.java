package naru.simulation.traffic;

import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kubelet.Kubelets;

/// Sends every client's requests through Services to pods, and counts what becomes of them.
public final class Traffic {

    private TrafficState state = TrafficState.EMPTY;

    public Traffic(ApiServer api, Clock clock, Dice dice, Kubelets kubelets) {}

    public TrafficState state() {
        return state;
    }

    public void restore(TrafficState kept) {
        state = kept;
    }

    /// A client begins, or goes on with another load.
    public void send(Client client) {}

    /// A client stops for good; its counts stay.
    public void stop(String client) {}

    /// Millionths of a second of one core that requests have cost a pod so far.
    public long cpuMicrosOf(String podUid) {
        return 0;
    }

    /// Requests that a pod has served so far.
    public long requestsOf(String podUid) {
        return 0;
    }

    public void handle(TrafficEvent event) {}
}
