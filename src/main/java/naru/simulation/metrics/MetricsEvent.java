package naru.simulation.metrics;

import naru.simulation.kernel.Event;

/// What the metrics server has planned.
public sealed interface MetricsEvent extends Event {

    /// All kubelets are asked what their pods use.
    record Scrape() implements MetricsEvent {}
}
