package naru.stage.era.face;

import java.util.Optional;
import naru.simulation.era.Era;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Phase;
import naru.simulation.kernel.SimTime;

/// What is around an instance, or around the place that it will move to.
///
/// @param wrapping `PHYSICAL` for a place without walls
/// @param guestMib what the guest's system holds
/// @param waiting whether it is being made ready and nobody is in it
/// @param badge how far that has come
public record WallFace(
        Era wrapping,
        int colour,
        long guestMib,
        boolean waiting,
        Optional<Badge> badge,
        Optional<Remaining> remaining) {

    /// On this server: where the instance is, or where it will be.
    public static WallFace of(Instance instance, int server, Figures figures, SimTime now) {
        long guest = figures.mib(Figure.SYSTEM_MEMORY);
        int colour = instance.application().index();
        return instance.successor()
                .filter(next -> instance.server() != server && next.server() == server)
                .map(next -> {
                    Optional<Remaining> remaining = Remaining.of(next.since(), next.until(), now);
                    return new WallFace(
                            next.wrapping(),
                            colour,
                            guest,
                            true,
                            // Its users are led over: the instance itself is on its way here.
                            next.phase() == Phase.RUNNING
                                    ? Optional.empty()
                                    : Optional.of(Badges.phase(next.phase(), remaining)),
                            remaining);
                })
                .orElseGet(() ->
                        new WallFace(instance.wrapping(), colour, guest, false, Optional.empty(), Optional.empty()));
    }
}
