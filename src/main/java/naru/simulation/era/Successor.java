package naru.simulation.era;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// The place an instance is about to move to, being made ready while it still works where it is.
///
/// @param server its number
/// @param wrapping how it will be kept there
/// @param phase `COPYING`, `BOOTING`, `STARTING`; then `RUNNING` while those who use it are led over
/// @param until when that phase ends; empty while its server is not ready yet
public record Successor(int server, Era wrapping, Phase phase, SimTime since, Optional<SimTime> until) {

    /// What the program holds there already.
    long memoryMib(Application application) {
        return phase == Phase.STARTING || phase == Phase.RUNNING ? application.memoryMib() : 0;
    }
}
