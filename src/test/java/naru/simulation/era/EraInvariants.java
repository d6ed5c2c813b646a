package naru.simulation.era;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/// What must be true of every site at every tick, and of every tick to the next.
final class EraInvariants {

    private EraInvariants() {}

    static void check(EraWorld world) {
        for (Site site : world.sites()) {
            assertThat(site.instances()).extracting(Instance::name).doesNotHaveDuplicates();
            assertThat(site.servers()).extracting(Server::number).doesNotHaveDuplicates();
            site.servers().forEach(each -> check(each, site, world.figures()));
            site.instances().forEach(each -> check(each, site));
        }
    }

    private static void check(Server server, Site site, Figures figures) {
        List<Instance> there = site.on(server.number());
        long granted = there.stream()
                .mapToLong(each -> each.vitals().grantedMillicores())
                .sum();
        assertThat(granted).isLessThanOrEqualTo(server.isOn() ? figures.millicores(Figure.SERVER_CORES) : 0);
        if (server.isOn()) {
            long used = used(server, site, figures);
            long memory = figures.mib(Figure.SERVER_MEMORY);
            assertThat(used).isLessThanOrEqualTo(memory + figures.mib(Figure.SWAP));
            assertThat(server.swapMib()).isEqualTo(Math.max(0, used - memory));
        }
        if (server.stack() == Era.PHYSICAL) {
            assertThat(there.stream().map(Instance::foundLibrary).distinct()).hasSizeLessThan(2);
        }
    }

    private static long used(Server server, Site site, Figures figures) {
        long system = figures.mib(Figure.SYSTEM_MEMORY);
        long guest = server.stack() == Era.VIRTUAL ? system : 0;
        long used = switch (server.stack()) {
            case PHYSICAL -> system;
            case VIRTUAL -> figures.mib(Figure.HYPERVISOR_MEMORY);
            case CONTAINER -> system + figures.mib(Figure.RUNTIME_MEMORY);
        };
        for (Instance each : site.instances()) {
            if (each.server() == server.number()) {
                boolean isUp = each.phase() != Phase.COPYING && each.phase() != Phase.LOST;
                used += each.vitals().memoryMib() + (isUp ? guest : 0);
            }
            if (each.successor().isPresent() && each.successor().get().server() == server.number()) {
                Phase phase = each.successor().get().phase();
                used += phase == Phase.COPYING ? 0 : guest;
                used += phase == Phase.STARTING || phase == Phase.RUNNING
                        ? each.application().memoryMib()
                        : 0;
            }
        }
        return used;
    }

    private static void check(Instance instance, Site site) {
        Server server = site.server(instance.server()).orElseThrow();
        Vitals vitals = instance.vitals();
        assertThat(vitals.grantedMillicores())
                .isLessThanOrEqualTo(instance.cpuLimitMillicores().orElse(Long.MAX_VALUE));
        assertThat(vitals.memoryMib())
                .isLessThanOrEqualTo(instance.memoryLimitMib().orElse(Long.MAX_VALUE));
        assertThat(vitals.waiting()).isNotNegative();
        boolean isThere = instance.phase() != Phase.LOST
                && !(instance.phase() == Phase.COPYING && instance.until().isEmpty());
        if (isThere) {
            assertThat(server.isOn()).as("%s on %s", instance, server).isTrue();
            assertThat(instance.wrapping()).isEqualTo(server.stack());
        }
        instance.successor()
                .filter(to -> to.until().isPresent())
                .ifPresent(
                        to -> assertThat(site.server(to.server()).orElseThrow().isOn())
                                .isTrue());
        if (instance.isRunning()) {
            assertThat(instance.foundLibrary()).isEqualTo(instance.program().library());
        }
    }

    /// Every request that came in within one tick was answered, failed, or waits.
    static void checkRequests(EraWorld before, EraWorld after) {
        for (int i = 0; i < after.sites().size(); i++) {
            for (Application each : Application.all()) {
                Site site = after.sites().get(i);
                boolean isUsed = site.instances().stream()
                        .anyMatch(copy -> copy.application().equals(each) && copy.health() != Health.NEW);
                long came = isUsed ? each.requests() * site.traffic().getOrDefault(each.name(), 100) * 1000L : 0;
                long counted = counted(site, each) - counted(before.sites().get(i), each);
                assertThat(counted).as("%s at %s", each.name(), after.time()).isEqualTo(came);
            }
        }
    }

    private static long counted(Site site, Application application) {
        return site.instances().stream()
                .filter(each -> each.application().equals(application))
                .map(Instance::vitals)
                .mapToLong(each -> each.waiting() + each.served() + each.failed())
                .sum();
    }
}
