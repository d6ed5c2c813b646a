package naru.simulation.metrics;

import java.util.Optional;
import naru.simulation.api.MetricsReader;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodMetrics;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.traffic.Traffic;

/// Asks every kubelet at intervals what its pods use, and remembers the last answer.
public final class MetricsServer implements MetricsReader {

    private MetricsState state = MetricsState.EMPTY;

    public MetricsServer(ApiServer api, Clock clock, Kubelets kubelets, Traffic traffic) {}

    public MetricsState state() {
        return state;
    }

    public void restore(MetricsState kept) {
        state = kept;
    }

    public void start() {}

    @Override
    public Optional<PodMetrics> metrics(ObjectKey pod) {
        return state.pods().get(pod);
    }

    public void handle(MetricsEvent event) {}
}
