package naru.simulation.contest;

import naru.simulation.kernel.SimTime;

/// Something that a person had to do. Its words are `compare.step.<id>`.
///
/// @param id such as `redeploy`, `rollout-undo`, `restart-servers`
/// @param typed the command, as it is typed
public record Step(SimTime at, Side side, String id, String typed) {}
