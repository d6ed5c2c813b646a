package naru.simulation.era;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import naru.simulation.era.FairShare.Claim;

/// Shares a server's CPU among the instances that run on it, and lets them answer with what they get.
///
/// Who shares, and by what weights, depends on what the server runs: the kernel of a plain server knows threads only,
/// so that whoever has more of them gets more; a hypervisor knows virtual CPUs; a kernel with cgroups weighs containers
/// by what they are said to need (`cpu.weight` from a container's request), however many threads there are in them.
final class Cpu {

    private Cpu() {}

    static void serve(Turn turn, Server server, SortedMap<String, Long> arrived) {
        List<Instance> running =
                turn.on(server.number()).stream().filter(Instance::isRunning).toList();
        long cores = turn.figures().millicores(Figure.SERVER_CORES);
        List<Claim> claims = new ArrayList<>();
        for (Instance each : running) {
            long most = Math.min(cores, each.cpuLimitMillicores().orElse(cores));
            long wanted = each.wild()
                    ? most
                    : Service.millicores(
                            each.application(), each.vitals().waiting() + arrived.getOrDefault(each.name(), 0L));
            claims.add(new Claim(Math.min(wanted, most), weight(each, turn.figures())));
        }
        long[] granted = FairShare.of(cores, claims);
        for (int i = 0; i < running.size(); i++) {
            Instance each = running.get(i);
            long most = Math.min(cores, each.cpuLimitMillicores().orElse(cores));
            long available = available(cores, claims, i, most);
            Service service = new Service(
                    claims.get(i).wanted(), granted[i], available, server.swapMib() > 0, threads(each, turn.figures()));
            turn.put(service.tick(turn, each, arrived.getOrDefault(each.name(), 0L)));
        }
    }

    /// What one of them would get if it wanted all it may have.
    private static long available(long cores, List<Claim> claims, int which, long most) {
        List<Claim> changed = new ArrayList<>(claims);
        changed.set(which, new Claim(most, claims.get(which).weight()));
        return FairShare.of(cores, changed)[which];
    }

    private static long weight(Instance instance, Figures figures) {
        return switch (instance.wrapping()) {
            case PHYSICAL -> threads(instance, figures);
            case VIRTUAL -> figures.millicores(Figure.GUEST_CORES);
            case CONTAINER -> instance.application().millicores();
        };
    }

    private static long threads(Instance instance, Figures figures) {
        long wild = instance.wild() ? Math.round(figures.get(Figure.WILD_THREADS)) : 0;
        return Service.ANSWERING + wild;
    }
}
