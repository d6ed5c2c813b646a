package naru.simulation.beanstalk;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Keeps as many instances as are desired.
///
/// @param desired between the environment's minimum and maximum
/// @param scaled when the last scaling activity that an alarm began ended, or will have ended; the cooldown counts from
/// it
public record AutoScalingGroup(int desired, Optional<SimTime> scaled) {}
