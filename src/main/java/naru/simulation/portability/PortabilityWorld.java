package naru.simulation.portability;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Everything at one moment.
///
/// @param release what the laptop has built last
/// @param places one for each [Site], in its order
/// @param journeys what is on its way
/// @param happenings since the beginning, in order
public record PortabilityWorld(
        SimTime time, Release release, List<Place> places, List<Journey> journeys, List<Happening> happenings) {

    public PortabilityWorld {
        places = List.copyOf(places);
        journeys = List.copyOf(journeys);
        happenings = List.copyOf(happenings);
    }

    public Place place(Site site) {
        return places.get(site.ordinal());
    }

    public Optional<Journey> journey(Way way, Site to) {
        return journeys.stream()
                .filter(journey -> journey.way() == way && journey.to() == to)
                .findFirst();
    }
}
