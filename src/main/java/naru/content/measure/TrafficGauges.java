package naru.content.measure;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.ToLongFunction;
import naru.simulation.Snapshot;
import naru.simulation.api.Pod;
import naru.simulation.traffic.Request;
import naru.simulation.traffic.Span;
import naru.simulation.traffic.Tally;

/// Readings of requests.
public final class TrafficGauges {

    private TrafficGauges() {}

    /// Requests of a client that came to an end, well or badly.
    public static Gauge requests(String client) {
        return counting(client, Tally::total);
    }

    public static Gauge answered(String client) {
        return counting(client, Tally::answered);
    }

    public static Gauge failed(String client) {
        return counting(client, Tally::failed);
    }

    public static Gauge slowest(String client) {
        return world ->
                Measured.of(Duration.ofMillis(world.traffic().tally(client).slowestMillis()));
    }

    public static Gauge meanLatency(String client) {
        return world -> {
            Tally tally = world.traffic().tally(client);
            return Measured.of(Duration.ofMillis(
                    tally.answered() == 0 ? 0 : Math.round(tally.latencyMillis() / (double) tally.answered())));
        };
    }

    /// Requests that the pods of a workload which are there have answered.
    public static Gauge served(String workload) {
        return world -> Measured.of(Workloads.pods(world, workload).stream()
                .mapToLong(pod -> world.traffic().tallyOfPod(pod.meta().uid()).answered())
                .sum());
    }

    /// How many pods of a workload have answered anything.
    public static Gauge servingPods(String workload) {
        return world -> Measured.of(Workloads.pods(world, workload).stream()
                .filter(Pod::isActive)
                .filter(pod -> world.traffic().tallyOfPod(pod.meta().uid()).answered() > 0)
                .count());
    }

    /// How many programs the longest of the latest requests went through.
    public static Gauge spans(String client) {
        return world -> Measured.of(
                longest(world, client).map(request -> request.spans().size()).orElse(0));
    }

    /// How many of them lie outside the cluster.
    public static Gauge spansOutside(String client) {
        return world -> Measured.of(longest(world, client)
                .map(request ->
                        request.spans().stream().filter(span -> !span.inside()).count())
                .orElse(0L));
    }

    /// Who took longest by itself in that request: its time less the time of those it asked.
    public static Gauge slowestHost(String client) {
        return world -> Measured.of(longest(world, client)
                .flatMap(request -> request.spans().stream()
                        .max(Comparator.comparingLong(span -> ownNanos(request, span)))
                        .map(Span::host))
                .orElse(""));
    }

    /// How long that one took by itself.
    public static Gauge slowestHostTime(String client) {
        return world -> Measured.of(longest(world, client)
                .map(request -> Duration.ofNanos(request.spans().stream()
                        .mapToLong(span -> ownNanos(request, span))
                        .max()
                        .orElse(0)))
                .orElse(Duration.ZERO));
    }

    /// Assumes nothing of who asked at once and who one after the other: time in which others were asked does not
    /// count.
    private static long ownNanos(Request request, Span span) {
        int place = request.spans().indexOf(span);
        long asked = 0;
        long until = span.begin().nanos();
        for (Span child : request.spans()) {
            if (child.parent() == place) {
                long from = Math.max(until, child.begin().nanos());
                asked += Math.max(0, child.end().nanos() - from);
                until = Math.max(until, child.end().nanos());
            }
        }
        return span.end().since(span.begin()).toNanos() - asked;
    }

    private static Optional<Request> longest(Snapshot world, String client) {
        return world.traffic().recent().values().stream()
                .filter(request ->
                        request.client().equals(client) && !request.answered().isAfter(world.time()))
                .max(Comparator.comparingInt(
                                (Request request) -> request.spans().size())
                        .thenComparing(request -> request.answered().since(request.sent())));
    }

    private static Gauge counting(String client, ToLongFunction<Tally> count) {
        return world -> Measured.of(count.applyAsLong(world.traffic().tally(client)));
    }
}
