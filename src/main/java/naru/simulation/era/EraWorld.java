package naru.simulation.era;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Everything at one moment.
///
/// @param sites one in the story; one of each era where they stand side by side
/// @param happenings since the beginning, in order
public record EraWorld(SimTime time, Figures figures, List<Site> sites, List<Happening> happenings) {

    public EraWorld {
        sites = List.copyOf(sites);
        happenings = List.copyOf(happenings);
    }

    public Optional<Site> site(Era era) {
        return sites.stream().filter(each -> each.era() == era).findFirst();
    }
}
