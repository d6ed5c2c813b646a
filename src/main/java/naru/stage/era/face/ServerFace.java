package naru.stage.era.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.era.Era;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Meters;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.simulation.kernel.SimTime;

/// All that is to be seen of a server: the hardware at its bottom, and the system upon it.
///
/// @param millicores its CPU
/// @param cpu what part of its CPU each instance gets
/// @param memory what part of its memory the systems hold, then each instance
/// @param remaining of its state
/// @param systemMib what its system or hypervisor holds
/// @param runtimeMib what its container runtime holds
/// @param guestMib what each guest's system holds
/// @param swapMib how much swap is in use
/// @param kernelTaken whether an intruder has its kernel or hypervisor
public record ServerFace(
        int number,
        Era stack,
        Server.State state,
        long millicores,
        long memoryMib,
        List<Share> cpu,
        List<Share> memory,
        Optional<Remaining> remaining,
        long systemMib,
        long runtimeMib,
        long guestMib,
        long swapMib,
        boolean kernelTaken) {

    /// The colour of what belongs to no application.
    public static final int SYSTEM = -1;

    /// A piece of a gauge.
    ///
    /// @param colour of an application, or `SYSTEM`
    /// @param part of the whole, 0 to 1
    public record Share(int colour, double part) {}

    public static ServerFace of(Server server, Site site, Figures figures, SimTime now) {
        List<Instance> here = site.on(server.number());
        long system = figures.mib(server.stack() == Era.VIRTUAL ? Figure.HYPERVISOR_MEMORY : Figure.SYSTEM_MEMORY);
        long runtime = server.stack() == Era.CONTAINER ? figures.mib(Figure.RUNTIME_MEMORY) : 0;
        long guest = figures.mib(Figure.SYSTEM_MEMORY);
        boolean on = server.state() == Server.State.ON;
        return new ServerFace(
                server.number(),
                server.stack(),
                server.state(),
                figures.millicores(Figure.SERVER_CORES),
                figures.mib(Figure.SERVER_MEMORY),
                on ? cpu(here, figures) : List.of(),
                on ? memory(here, figures, Meters.systemMemoryMib(site, server, figures)) : List.of(),
                Remaining.of(server.since(), server.until(), now),
                system,
                runtime,
                guest,
                server.swapMib(),
                server.kernelTaken());
    }

    private static List<Share> cpu(List<Instance> here, Figures figures) {
        double all = figures.millicores(Figure.SERVER_CORES);
        return here.stream()
                .map(each -> new Share(each.application().index(), each.vitals().grantedMillicores() / all))
                .toList();
    }

    private static List<Share> memory(List<Instance> here, Figures figures, long systemMib) {
        double all = figures.mib(Figure.SERVER_MEMORY);
        List<Share> shares = new ArrayList<>();
        shares.add(new Share(SYSTEM, systemMib / all));
        for (Instance each : here) {
            shares.add(new Share(each.application().index(), each.vitals().memoryMib() / all));
        }
        return shares;
    }
}
