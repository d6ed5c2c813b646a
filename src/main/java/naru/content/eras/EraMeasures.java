package naru.content.eras;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import naru.content.measure.Measured;
import naru.simulation.era.Era;
import naru.simulation.era.EraWorld;
import naru.simulation.kernel.SimTime;

/// What is read off a run of worlds in which the eras stand side by side: the measures of each site, named after its
/// era: `physical.hurt`.
public final class EraMeasures {

    private final Map<Era, SiteMeasures> sites = new LinkedHashMap<>();

    /// @param before the world before anything is done
    /// @param begin when it is done: times count from there
    /// @param target the application that it is done to
    public EraMeasures(EraWorld before, SimTime begin, String target) {
        before.sites().forEach(site -> sites.put(site.era(), new SiteMeasures(begin, site, target)));
    }

    /// Every name there is.
    public static List<String> names() {
        return Arrays.stream(Era.values())
                .flatMap(era -> SiteMeasures.NAMES.stream().map(measure -> name(era, measure)))
                .toList();
    }

    /// What is measured of each era, without its name.
    public static List<String> measures() {
        return SiteMeasures.NAMES;
    }

    /// The name of one measure of one era.
    public static String name(Era era, String measure) {
        return era.name().toLowerCase(Locale.ROOT) + "." + measure;
    }

    /// Told of every moment looked at, in order.
    public void see(EraWorld world) {
        world.sites().forEach(site -> {
            SiteMeasures measures = sites.get(site.era());
            if (measures != null) {
                measures.see(world.time(), site);
            }
        });
    }

    /// What came of it, when the run is over.
    public Map<String, Measured> result() {
        Map<String, Measured> all = new LinkedHashMap<>();
        sites.forEach((era, measures) ->
                measures.result().forEach((measure, value) -> all.put(name(era, measure), value)));
        return all;
    }
}
