package naru.stage.containers.delivery;

import java.time.Duration;
import java.util.Optional;

/// What the last order has cost one fleet so far.
///
/// @param elapsed since the order, until everything wanted ran; empty: nothing has been ordered
/// @param done whether everything wanted runs
/// @param movedMib over the network
/// @param keptMib images on the disk of one host
record MeterFace(Optional<Duration> elapsed, boolean done, double movedMib, long keptMib) {}
