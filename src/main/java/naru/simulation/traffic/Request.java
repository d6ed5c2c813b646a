package naru.simulation.traffic;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// One request with everything it caused.
///
/// @param number counts the requests of its client, from 1
/// @param answered when it came to an end; [#OPEN] while that is not known
/// @param outcome what came of it; [RequestOutcome#ANSWERED] as long as nothing has gone wrong
/// @param spans in the order in which they began; none if it reached nobody
public record Request(
        String client, long number, SimTime sent, SimTime answered, RequestOutcome outcome, List<Span> spans) {

    /// The end of what has not ended: after every moment.
    public static final SimTime OPEN = new SimTime(Long.MAX_VALUE);

    public Request {
        spans = List.copyOf(spans);
    }

    public boolean isOnTheWay(SimTime at) {
        return !sent.isAfter(at) && answered.isAfter(at);
    }
}
