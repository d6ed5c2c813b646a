package naru.simulation.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What a request did, as distributed tracing shows it: who asked whom, and where the time went.
///
/// It takes a program in every service that hands the request's number on; without it, all there is are [LogLine]s.
///
/// @param span one hop
/// @param calls whom its program asked, in order
public record Trace(Span span, List<Trace> calls) {

    public Trace {
        calls = List.copyOf(calls);
    }

    /// The hops that a request's client caused directly: one, or none if it reached nobody.
    public static List<Trace> of(Request request) {
        return below(request.spans(), -1);
    }

    private static List<Trace> below(List<Span> spans, int parent) {
        List<Trace> traces = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            if (spans.get(i).parent() == parent) {
                traces.add(new Trace(spans.get(i), below(spans, i)));
            }
        }
        return traces;
    }

    /// From when it was asked until it had answered.
    public Duration took() {
        return span.end().since(span.begin());
    }

    /// What it took itself, without those it asked.
    public Duration tookItself() {
        Duration own = took();
        for (Trace call : calls) {
            own = own.minus(call.took());
        }
        return own;
    }

    /// How many hops there are, this one among them.
    public int hops() {
        return 1 + calls.stream().mapToInt(Trace::hops).sum();
    }

    /// How many of them lie outside the cluster, where its operator sees nothing.
    public int hopsOutside() {
        return (span.inside() ? 0 : 1)
                + calls.stream().mapToInt(Trace::hopsOutside).sum();
    }
}
