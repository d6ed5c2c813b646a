package naru.simulation.traffic;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// One request with everything it caused.
///
/// @param number counts the requests of its client
/// @param spans in the order in which they began; none if it reached nobody
public record Request(
        String client, long number, SimTime sent, SimTime answered, RequestOutcome outcome, List<Span> spans) {
    public Request {
        spans = List.copyOf(spans);
    }
}
