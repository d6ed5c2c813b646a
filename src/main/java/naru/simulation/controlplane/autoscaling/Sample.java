package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import naru.simulation.kernel.SimTime;

/// What was measured of one pod for one metric.
///
/// @param time the end of the measurement
/// @param window how long it was measured for
/// @param milli thousandths of the metric's unit: millicores, thousandths of a byte
public record Sample(SimTime time, Duration window, long milli) {}
