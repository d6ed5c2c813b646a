package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.Request;
import naru.simulation.traffic.ServiceProxy;
import naru.simulation.traffic.Span;
import naru.simulation.traffic.Tally;
import naru.simulation.traffic.TrafficState;
import naru.simulation.traffic.TrafficState.RequestKey;

/// What must be true of traffic from one event to the next.
final class TrafficInvariants {

    private static final double TICK = 0.1;

    private TrafficInvariants() {}

    /// @param before the world before one event
    /// @param now the world after it
    static void check(Checkpoint before, Checkpoint now) {
        if (before.traffic() == now.traffic()) {
            return;
        }
        everyRequestIsCountedOnce(now.traffic());
        sumsAgree(now.traffic());
        changed(before.traffic(), now.traffic()).forEach((key, request) -> {
            hopsFitTogether(request);
            noneWaitsForEver(now, request);
            hopsWentWhereTheRulesSaid(before.traffic(), request);
        });
    }

    private static Map<RequestKey, Request> changed(TrafficState before, TrafficState now) {
        Map<RequestKey, Request> changed = new TreeMap<>();
        before.recent().difference(now.recent(), (key, was, is) -> {
            if (is != null) {
                changed.put(key, is);
            }
        });
        return changed;
    }

    private static void everyRequestIsCountedOnce(TrafficState now) {
        now.progress()
                .forEach((client, progress) -> assertThat(now.tally(client).total() + now.onTheWay(client))
                        .as("requests of %s that have ended or are on their way", client)
                        .isEqualTo(progress.sent()));
    }

    private static void sumsAgree(TrafficState now) {
        assertThat(answered(now.podTallies().values()))
                .as("answers of all pods")
                .isEqualTo(answered(now.serviceTallies().values()));
    }

    private static long answered(List<Tally> tallies) {
        return tallies.stream().mapToLong(Tally::answered).sum();
    }

    private static void hopsFitTogether(Request request) {
        for (int i = 0; i < request.spans().size(); i++) {
            Span span = request.spans().get(i);
            assertThat(span.parent())
                    .as("who asked for hop %s of %s", i, request)
                    .isLessThan(i);
            assertThat(span.begin()).as("hop %s of %s", i, request).isBetween(request.sent(), span.end());
            assertThat(span.end()).as("end of hop %s of %s", i, request).isLessThanOrEqualTo(request.answered());
        }
    }

    private static void noneWaitsForEver(Checkpoint now, Request request) {
        now.traffic().clients().get(request.client()).ifPresent(client -> {
            SimTime since =
                    now.traffic().progress().get(client.name()).orElseThrow().since();
            if (!request.sent().isBefore(since)) {
                SimTime end = request.answered().equals(Request.OPEN) ? now.time() : request.answered();
                assertThat(end.since(request.sent()).toNanos() / 1e9)
                        .as("how long %s takes", request)
                        .isLessThanOrEqualTo(patience(client) + TICK);
            }
        });
    }

    private static double patience(Client client) {
        return client.timeout().toNanos() / 1e9;
    }

    /// A pod that the rules as last written do not call ready is asked by nobody.
    private static void hopsWentWhereTheRulesSaid(TrafficState before, Request request) {
        RequestKey key = new RequestKey(request.client(), request.number());
        int known = before.recent().get(key).map(was -> was.spans().size()).orElse(0);
        for (Span span : request.spans()
                .subList(
                        Math.min(known, request.spans().size()), request.spans().size())) {
            if (span.inside() && !span.pod().name().isEmpty()) {
                assertThat(endpoints(before.proxy(), span))
                        .as("endpoints of %s when %s was sent", span.host(), request)
                        .contains(span.pod().name());
            }
        }
    }

    private static List<String> endpoints(ServiceProxy proxy, Span span) {
        String name = span.host().split("\\.", 2)[0];
        ObjectKey service = new ObjectKey(Kind.SERVICE, span.pod().namespace(), name);
        return proxy.candidates(service).stream()
                .map(EndpointSlice.Endpoint::podName)
                .toList();
    }
}
