package naru.simulation.beanstalk;

import naru.simulation.kernel.SimTime;

/// What runs on an instance.
///
/// @param deployment the id of the deployment that brought it
/// @param answers from when on its process answers
/// @param failed whether the command that brought it ended with an error
public record Installed(String version, int deployment, SimTime at, SimTime answers, boolean failed) {}
