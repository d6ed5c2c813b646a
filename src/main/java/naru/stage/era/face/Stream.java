package naru.stage.era.face;

import naru.simulation.era.Figures;
import naru.simulation.era.Instance;
import naru.simulation.era.Phase;
import naru.simulation.era.Site;

/// The requests that come to an instance.
///
/// @param arriving in a second
/// @param failing what part of them gets no answer, 0 to 1
/// @param waiting for their turn
public record Stream(double arriving, double failing, long waiting) {

    private static final double USUAL_PERCENT = 100;
    private static final long MILLIONTHS = 1_000_000;

    static Stream of(Instance instance, Site site, Figures figures) {
        if (instance.vitals().served()
                                + instance.vitals().failed()
                                + instance.vitals().waiting()
                        == 0
                && instance.phase() != Phase.RUNNING) {
            // Nobody has been told of it yet.
            return new Stream(0, 0, 0);
        }
        String application = instance.application().name();
        long copies = site.instances().stream()
                .filter(each -> each.application().name().equals(application) && each.phase() == Phase.RUNNING)
                .count();
        if (copies > 0 && instance.phase() != Phase.RUNNING) {
            // The other copies have its share.
            return new Stream(0, 0, 0);
        }
        double arriving = instance.application().requests()
                * site.traffic().getOrDefault(application, (int) USUAL_PERCENT)
                / USUAL_PERCENT
                / Math.max(1, copies);
        return new Stream(
                arriving,
                failing(instance, figures, arriving),
                instance.vitals().waiting() / MILLIONTHS);
    }

    /// Those that its CPU does not suffice for, as soon as the others wait as long as anybody waits.
    private static double failing(Instance instance, Figures figures, double arriving) {
        if (!Badges.isSilent(instance, figures)) {
            return 0;
        }
        if (instance.phase() != Phase.RUNNING) {
            return 1;
        }
        double answered = instance.vitals().grantedMillicores()
                / (double) instance.application().coreMillis();
        return Math.clamp(1 - answered / Math.max(arriving, 1e-9), 0, 1);
    }
}
