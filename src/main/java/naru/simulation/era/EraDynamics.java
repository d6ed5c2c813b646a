package naru.simulation.era;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// How the eras go: what each site does by itself, and what commands do to all of them.
///
/// @param begin the world at the beginning, see [EraStart]
public record EraDynamics(EraWorld begin) implements Dynamics<EraWorld, EraCommand> {

    @Override
    public SimTime time(EraWorld world) {
        return world.time();
    }

    @Override
    public EraWorld advance(EraWorld world, SimTime to) {
        long from = Grid.tick(world.time());
        long last = Grid.tick(to);
        if (from == last) {
            return new EraWorld(to, world.figures(), world.sites(), world.happenings());
        }
        List<Site> sites = new ArrayList<>();
        List<Happening> news = new ArrayList<>();
        for (Site each : world.sites()) {
            SiteRun run = SiteRun.of(each, world.figures(), from, last);
            sites.add(run.site());
            news.addAll(run.happenings());
        }
        news.sort(Comparator.comparing(Happening::time));
        return new EraWorld(to, world.figures(), sites, joined(world.happenings(), news));
    }

    @Override
    public Optional<EraWorld> apply(EraWorld world, EraCommand command) {
        return Deeds.apply(world, command);
    }

    @Override
    public long happened(EraWorld world) {
        return world.happenings().size();
    }

    private static List<Happening> joined(List<Happening> before, List<Happening> news) {
        if (news.isEmpty()) {
            return before;
        }
        List<Happening> all = new ArrayList<>(before);
        all.addAll(news);
        return all;
    }
}
