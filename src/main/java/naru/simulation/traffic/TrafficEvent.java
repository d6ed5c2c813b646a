package naru.simulation.traffic;

import naru.simulation.kernel.Event;

/// What traffic has planned.
public sealed interface TrafficEvent extends Event {

    /// The requests of the next moment are sent.
    record Tick() implements TrafficEvent {}

    /// The kube-proxies write the endpoints that have changed into their nodes' rules.
    record Program() implements TrafficEvent {}
}
