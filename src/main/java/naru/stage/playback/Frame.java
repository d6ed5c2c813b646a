package naru.stage.playback;

import naru.simulation.Snapshot;

/// What is on show.
///
/// @param flowing whether it follows from the frame before as time flows, so that the difference may be shown as
/// motion;
///     false after a leap
public record Frame(Snapshot now, boolean flowing) {}
