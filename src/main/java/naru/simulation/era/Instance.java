package naru.simulation.era;

import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// One running copy of an application: the same thing wherever it is moved.
///
/// @param name of its application, with a number behind it from the second copy on (`shop-2`)
/// @param server the number of the server it is on
/// @param wrapping how it is kept there
/// @param until when its phase ends, if that is known
/// @param wild whether it takes all the CPU it can get
/// @param leaking whether it takes more and more memory
/// @param release of the program; each asks for its own version of the library
/// @param foundLibrary the version of the library where it looks for it
/// @param memoryLimitMib what it may hold at most: its guest's or its container's bound; empty: the server's memory
/// @param cpuLimitMillicores likewise
/// @param successor where it is moving to
public record Instance(
        String name,
        Application application,
        int server,
        Era wrapping,
        Phase phase,
        SimTime since,
        Optional<SimTime> until,
        Vitals vitals,
        boolean wild,
        boolean leaking,
        int release,
        int foundLibrary,
        Optional<Long> memoryLimitMib,
        Optional<Long> cpuLimitMillicores,
        Intrusion intrusion,
        Optional<Successor> successor) {}
