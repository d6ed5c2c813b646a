package naru.simulation.controlplane.autoscaling;

import naru.simulation.kernel.SimTime;

/// What the metrics asked for at a moment, before anything was smoothed or limited.
public record Recommendation(int replicas, SimTime time) {}
