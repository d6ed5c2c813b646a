package naru.simulation.era;

import java.time.Duration;
import java.util.List;
import naru.simulation.kernel.SimTime;

/// What a site costs at a moment: computed from its servers, its instances and the figures, nothing else.
///
/// @param memoryMib all the memory of the servers that are on
/// @param systemMemoryMib what systems, guests, hypervisors and runtimes take of it, with the headroom of guests
/// @param applicationMemoryMib what the applications hold
/// @param diskMib all that is on disk
/// @param systemDiskMib what of it is no application
/// @param oneMore how long one more copy of the first application takes until it can answer, as things stand; if a
///     server had to be ordered for it, with that
/// @param servers that are there or ordered, and not switched off
/// @param monthlyCents what they cost
/// @param usedPercent how much of the CPU of the servers that are on is in use
public record Meters(
        long memoryMib,
        long systemMemoryMib,
        long applicationMemoryMib,
        long diskMib,
        long systemDiskMib,
        Duration oneMore,
        int servers,
        long monthlyCents,
        int usedPercent) {

    private static final int CENTS = 100;

    /// What systems, guests, hypervisor and runtime take of the memory of one server, with the headroom of guests.
    public static long systemMemoryMib(Site site, Server server, Figures figures) {
        return Tally.of(new Turn(site, figures, SimTime.ZERO), server).systemMib();
    }

    public static Meters of(Site site, Figures figures) {
        Turn turn = new Turn(site, figures, SimTime.ZERO);
        List<Server> on = site.servers().stream().filter(Server::isOn).toList();
        long kept = site.servers().stream()
                .filter(each -> each.state() != Server.State.OFF)
                .count();
        long granted = site.instances().stream()
                .mapToLong(each -> each.vitals().grantedMillicores())
                .sum();
        long cores = on.size() * figures.millicores(Figure.SERVER_CORES);
        long system = 0;
        long held = 0;
        long disk = 0;
        long applicationDisk = 0;
        for (Server each : on) {
            Tally tally = Tally.of(turn, each);
            system += tally.systemMib();
            held += tally.heldMib();
            List<Program> there = Placing.programs(turn, each);
            disk += Footprint.of(each.stack(), there, figures).diskMib();
            applicationDisk += there.stream()
                    .mapToLong(program -> program.application().diskMib())
                    .sum();
        }
        return new Meters(
                on.size() * figures.mib(Figure.SERVER_MEMORY),
                system,
                held,
                disk,
                disk - applicationDisk,
                Placing.oneMore(turn),
                (int) kept,
                Math.round(kept * figures.get(Figure.SERVER_MONTHLY_COST) * CENTS),
                cores == 0 ? 0 : (int) (granted * 100 / cores));
    }
}
