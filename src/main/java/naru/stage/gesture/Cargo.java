package naru.stage.gesture;

import naru.simulation.api.ObjectKey;

/// A pod that is carried.
///
/// @param from the node it is on, empty if it waits
public record Cargo(ObjectKey pod, String uid, String from) {}
