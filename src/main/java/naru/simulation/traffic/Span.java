package naru.simulation.traffic;

import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;

/// One hop of a request: a program that was asked, and how long that took.
///
/// @param parent the place of the span whose program asked, in the request's list; -1: the client asked
/// @param host the Service's name, or that of a host outside the cluster
/// @param pod who answered; a name without namespace and pod name outside the cluster
/// @param inside whether it was a pod of this cluster
public record Span(
        int parent, String host, ObjectKey pod, boolean inside, SimTime begin, SimTime end, RequestOutcome outcome) {}
