package naru.stage.shell;

import naru.simulation.kernel.SimTime;
import naru.stage.playback.Recording;

/// What a window begins with.
///
/// @param titleKey of the words for what is open
/// @param start the moment it shows first
public record Opening(String titleKey, Recording recording, SimTime start) {}
