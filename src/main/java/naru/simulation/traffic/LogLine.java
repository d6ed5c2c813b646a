package naru.simulation.traffic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;

/// One line in the log of a pod: a request came in, or was answered. Nothing in it says which request of which client
/// that was, nor who else worked on it.
public record LogLine(SimTime time, ObjectKey pod, Event event) {

    /// What a program writes down.
    public enum Event {
        RECEIVED,
        ANSWERED,
        FAILED
    }

    private static final Comparator<LogLine> ORDER =
            Comparator.comparing(LogLine::time).thenComparing(LogLine::pod).thenComparing(LogLine::event);

    /// All that the pods have logged of these requests by now, by time. What is outside the cluster logs elsewhere,
    /// and a pod that is gone does not log any more.
    public static List<LogLine> of(Iterable<Request> requests, SimTime now) {
        List<LogLine> lines = new ArrayList<>();
        for (Request request : requests) {
            for (Span span : request.spans()) {
                boolean reached = span.inside() && !span.pod().name().isEmpty();
                if (reached && !span.begin().isAfter(now)) {
                    lines.add(new LogLine(span.begin(), span.pod(), Event.RECEIVED));
                }
                boolean told = span.outcome() == RequestOutcome.ANSWERED || span.outcome() == RequestOutcome.ERROR;
                if (reached && told && !span.end().isAfter(now)) {
                    Event event = span.outcome().isFailure() ? Event.FAILED : Event.ANSWERED;
                    lines.add(new LogLine(span.end(), span.pod(), event));
                }
            }
        }
        lines.sort(ORDER);
        return lines;
    }
}
