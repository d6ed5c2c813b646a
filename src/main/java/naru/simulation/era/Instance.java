package naru.simulation.era;

import java.util.Optional;
import java.util.function.Consumer;
import naru.simulation.kernel.SimTime;

/// One running copy of an application: the same thing wherever it is moved.
///
/// @param name of its application, with a number behind it from the second copy on (`shop-2`)
/// @param server the number of the server it is on
/// @param wrapping how it is kept there
/// @param until when its phase ends, if that is known; while it is being copied, empty: its server is not ready yet
/// @param shortSince since when more has been asked of it than the CPU it may have can do, if so
/// @param crashes how often in a row it has been ended for want of memory
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
        Health health,
        Optional<SimTime> shortSince,
        int crashes,
        boolean wild,
        boolean leaking,
        int release,
        int foundLibrary,
        Optional<Long> memoryLimitMib,
        Optional<Long> cpuLimitMillicores,
        Intrusion intrusion,
        Optional<Successor> successor) {

    public Program program() {
        return new Program(application, release);
    }

    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /// This one, changed in some respects.
    Instance with(Consumer<InstanceDraft> change) {
        InstanceDraft draft = new InstanceDraft(this);
        change.accept(draft);
        return draft.done();
    }
}
