package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// A change of the configuration that instances are replaced for, or a resource added.
///
/// @param before what the environment was like, to which it goes back when the change fails
/// @param back whether it is going back already
public record Update(SimTime began, Configuration before, boolean back) {}
