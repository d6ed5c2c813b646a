package naru.simulation.controlplane.autoscaling;

import naru.simulation.api.HorizontalPodAutoscaler.Behavior;

/// How far from 1 the ratio of use to target may be before anything is done.
///
/// Source: `pkg/controller/podautoscaler/replica_calculator.go`, `Tolerances` (facts.json `hpa.tolerance`,
/// `hpa.tolerance_check`).
public record Tolerance(double down, double up) {

    /// Where an autoscaler names none of its own.
    public static final double DEFAULT = 0.1;

    public static Tolerance of(Behavior behavior) {
        return new Tolerance(
                behavior.scaleDown().tolerance().orElse(DEFAULT),
                behavior.scaleUp().tolerance().orElse(DEFAULT));
    }

    public boolean covers(double ratio) {
        return 1.0 - down <= ratio && ratio <= 1.0 + up;
    }
}
