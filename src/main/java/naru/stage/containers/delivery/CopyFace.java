package naru.stage.containers.delivery;

import naru.simulation.delivery.Packing;

/// A copy on a host.
///
/// @param answers whether it does; otherwise it is starting
record CopyFace(int number, Packing packing, int release, boolean answers) {}
