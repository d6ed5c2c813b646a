package naru.simulation.traffic;

import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;

/// One hop of a request: a program that was asked, and how long that took.
///
/// @param parent the place of the span whose program asked, in the request's list; -1: the client asked
/// @param host the Service's name, or that of a host outside the cluster
/// @param pod who was asked; without a name if the call reached nobody, and the host's name without a namespace outside
/// the cluster
/// @param inside whether it was a pod of this cluster
/// @param begin when it was asked: it may have to wait its turn first
/// @param end when it had answered; [Request#OPEN] while that is not known
/// @param outcome what came of it; [RequestOutcome#ANSWERED] as long as nothing has gone wrong
public record Span(
        int parent, String host, ObjectKey pod, boolean inside, SimTime begin, SimTime end, RequestOutcome outcome) {

    Span ended(SimTime at, RequestOutcome how) {
        return new Span(parent, host, pod, inside, begin, at, how);
    }
}
