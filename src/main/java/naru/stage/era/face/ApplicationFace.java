package naru.stage.era.face;

import java.util.List;
import java.util.Optional;
import naru.simulation.era.Era;
import naru.simulation.era.Figure;
import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Phase;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.simulation.kernel.SimTime;

/// All that is to be seen of one copy of an application.
///
/// @param name of the instance
/// @param application what it is a copy of
/// @param copy 1 for the first
/// @param colour the application's, the same in every era
/// @param badges the most urgent first
/// @param remaining of the phase it is in
/// @param running whether it has come so far
/// @param boundMib what it may hold of memory at most
public record ApplicationFace(
        String name,
        String application,
        int copy,
        int colour,
        Era wrapping,
        int server,
        Skin skin,
        List<Badge> badges,
        Optional<Remaining> remaining,
        boolean running,
        long millicores,
        long memoryMib,
        long boundMib,
        Stream stream) {

    /// How the box looks.
    public enum Skin {
        /// Full of its colour: it works, or takes what it can get.
        SOLID,
        /// Only its outline: it does not work as it should.
        HOLLOW,
        /// Another has it.
        TAKEN,
        /// With its server.
        GONE;

        static Skin of(Instance instance, Figures figures) {
            if (instance.phase() == Phase.LOST) {
                return GONE;
            }
            if (instance.intrusion() == Intrusion.CONTROLLED) {
                return TAKEN;
            }
            boolean well = !Badges.isSilent(instance, figures) && !Badges.isSlow(instance);
            return instance.phase() == Phase.RUNNING && (well || instance.wild()) ? SOLID : HOLLOW;
        }
    }

    public static ApplicationFace of(Instance instance, Site site, Figures figures, SimTime now) {
        return new ApplicationFace(
                instance.name(),
                instance.application().name(),
                copy(instance),
                instance.application().index(),
                instance.wrapping(),
                instance.server(),
                Skin.of(instance, figures),
                Badges.of(
                        instance,
                        site.server(instance.server()).filter(Server::isOn).isPresent(),
                        figures,
                        now),
                instance.phase() == Phase.RUNNING
                        ? Optional.empty()
                        : Remaining.of(instance.since(), instance.until(), now),
                instance.phase() == Phase.RUNNING,
                instance.vitals().grantedMillicores(),
                instance.vitals().memoryMib(),
                instance.memoryLimitMib().orElse(figures.mib(Figure.SERVER_MEMORY)),
                Stream.of(instance, site, figures));
    }

    /// From the second copy on the name carries its number.
    private static int copy(Instance instance) {
        String rest = instance.name().substring(instance.application().name().length());
        return rest.isEmpty() ? 1 : Integer.parseInt(rest.substring(1));
    }
}
