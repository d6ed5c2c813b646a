package naru.simulation.metrics;

import java.time.Duration;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.MetricsReader;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodMetrics;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.kubelet.Machine;
import naru.simulation.traffic.Traffic;

/// Asks every kubelet at intervals what its pods use, and remembers the last answer.
///
/// A use of CPU is a difference of two counters: a pod is not measured before it has been seen twice. What the last
/// look did not reach, because a node does not answer, is forgotten with it. Source: metrics-server,
/// `pkg/storage/pod.go`; `--metric-resolution=15s` as in its own manifests.
public final class MetricsServer implements MetricsReader {

    private static final Duration RESOLUTION = Duration.ofSeconds(15);

    private final ApiServer api;
    private final Clock clock;
    private final Kubelets kubelets;
    private final Traffic traffic;
    private MetricsState state = MetricsState.EMPTY;

    public MetricsServer(ApiServer api, Clock clock, Kubelets kubelets, Traffic traffic) {
        this.api = api;
        this.clock = clock;
        this.kubelets = kubelets;
        this.traffic = traffic;
    }

    public MetricsState state() {
        return state;
    }

    public void restore(MetricsState kept) {
        state = kept;
    }

    /// Begins to look at intervals.
    public void start() {
        clock.after(RESOLUTION, new MetricsEvent.Scrape());
    }

    @Override
    public Optional<PodMetrics> metrics(ObjectKey pod) {
        return state.pods().get(pod);
    }

    public void handle(MetricsEvent event) {
        switch (event) {
            case MetricsEvent.Scrape() -> {
                scrape();
                clock.after(RESOLUTION, event);
            }
        }
    }

    private void scrape() {
        MetricsState before = state;
        MetricsState next = MetricsState.EMPTY;
        for (Node node : api.nodes()) {
            Optional<Machine> machine =
                    kubelets.state().machines().get(node.name()).filter(Machine::isHeard);
            for (LocalPod pod : machine.map(Machine::pods).orElse(Tree.empty()).values()) {
                next = measured(next, before, pod);
            }
        }
        state = next;
    }

    private MetricsState measured(MetricsState next, MetricsState before, LocalPod pod) {
        SortedMap<String, Integer> lives = new TreeMap<>();
        pod.containers().stream()
                .filter(LocalContainer::isRunning)
                .forEach(container -> lives.put(container.name(), container.attempt()));
        if (lives.isEmpty()) {
            return next;
        }
        Reading reading =
                new Reading(clock.now(), lives, traffic.cpuMicrosOf(pod.uid()), traffic.requestsOf(pod.uid()));
        Tree<ObjectKey, PodMetrics> pods = before.readings()
                .get(pod.uid())
                .filter(earlier -> earlier.covers(lives))
                .map(earlier -> next.pods().with(pod.key(), difference(pod, earlier, reading)))
                .orElse(next.pods());
        return new MetricsState(pods, next.readings().with(pod.uid(), reading));
    }

    private static PodMetrics difference(LocalPod pod, Reading earlier, Reading now) {
        SimTime time = now.time();
        Duration window = time.since(earlier.time());
        long micros = CpuUse.micros(pod, earlier.time(), time) + now.trafficCpuMicros() - earlier.trafficCpuMicros();
        long windowMicros = window.toNanos() / 1000;
        return new PodMetrics(
                pod.key(),
                time,
                window,
                micros * 1000 / windowMicros,
                pod.memoryAt(time),
                (now.requests() - earlier.requests()) * 1_000_000_000 / windowMicros);
    }
}
