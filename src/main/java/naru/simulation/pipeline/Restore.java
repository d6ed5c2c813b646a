package naru.simulation.pipeline;

import naru.simulation.kernel.SimTime;

/// A former release is on its way back.
///
/// @param target what will run again
/// @param since when it was begun
public record Restore(Running target, SimTime since, SimTime until) {}
