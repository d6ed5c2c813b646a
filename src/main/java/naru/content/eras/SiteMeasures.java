package naru.content.eras;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import naru.content.measure.Measured;
import naru.simulation.era.Instance;
import naru.simulation.era.Intrusion;
import naru.simulation.era.Phase;
import naru.simulation.era.Site;
import naru.simulation.kernel.SimTime;

/// The measures of one site over a run. Times count from the run's begin, to the moments looked at.
final class SiteMeasures {

    /// Applications besides the target that were slow or silent at any moment.
    private static final String HURT = "hurt";
    /// The longest that one of those took for an answer.
    private static final String SLOWEST = "slowest";
    /// How long the target was slow or silent, all in all.
    private static final String OWN_SLOW = "own-slow";
    /// When the target first answered in time.
    private static final String ANSWERING = "answering";
    /// When all that had been there answered in time and went on doing so; 0 if they never stopped.
    private static final String RECOVERED = "recovered";
    /// Requests that got no answer in time.
    private static final String LOST = "lost";
    /// Other applications that an intruder controls in the end.
    private static final String REACHED = "reached";
    /// Other applications of which an intruder sees something in the end, or all.
    private static final String EXPOSED = "exposed";
    /// Other applications that cannot start in the end, because the library they find is another.
    private static final String BROKEN = "broken";
    /// Copies of the target that came.
    private static final String COPIES = "copies";

    static final List<String> NAMES =
            List.of(HURT, SLOWEST, OWN_SLOW, ANSWERING, RECOVERED, LOST, REACHED, EXPOSED, BROKEN, COPIES);

    /// An answer that takes longer is slow; the model writes down the same.
    private static final long SLOW_MILLIS = 1000;

    private static final long MILLION = 1_000_000;

    private final SimTime begin;
    private final String target;
    private final Site before;
    private final Set<String> expected;
    private final Set<String> hurt = new TreeSet<>();
    private Site last;
    private SimTime time;
    private long slowest;
    private Duration ownSlow = Duration.ZERO;
    private Optional<SimTime> answering = Optional.empty();
    private SimTime trouble;
    private boolean well = true;

    SiteMeasures(SimTime begin, Site site, String target) {
        this.begin = begin;
        this.target = target;
        before = site;
        last = site;
        time = begin;
        trouble = begin;
        expected = applications(site);
    }

    void see(SimTime now, Site site) {
        Set<String> unwell = expected.stream()
                .filter(application -> !isWell(site, application))
                .collect(Collectors.toCollection(TreeSet::new));
        well = unwell.isEmpty();
        if (!well) {
            trouble = now;
        }
        if (unwell.remove(target)) {
            ownSlow = ownSlow.plus(now.since(time));
        }
        if (answering.isEmpty() && isWell(site, target)) {
            answering = Optional.of(now);
        }
        hurt.addAll(unwell);
        site.instances().stream()
                .filter(this::isOther)
                .forEach(other -> slowest = Math.max(slowest, other.vitals().latencyMillis()));
        last = site;
        time = now;
    }

    Map<String, Measured> result() {
        Map<String, Measured> all = new LinkedHashMap<>();
        all.put(HURT, Measured.of(hurt.size()));
        all.put(SLOWEST, Measured.of(Duration.ofMillis(slowest)));
        all.put(OWN_SLOW, Measured.of(ownSlow));
        all.put(
                ANSWERING,
                answering
                        .<Measured>map(first -> Measured.of(first.since(begin)))
                        .orElseGet(Measured.Never::new));
        all.put(RECOVERED, well ? Measured.of(trouble.since(begin)) : new Measured.Never());
        all.put(LOST, Measured.of((failed(last) - failed(before)) / MILLION));
        all.put(REACHED, others(each -> each.intrusion() == Intrusion.CONTROLLED));
        all.put(EXPOSED, others(each -> each.intrusion() != Intrusion.NONE));
        all.put(BROKEN, others(each -> each.phase() == Phase.BROKEN));
        all.put(COPIES, Measured.of(copies(last) - copies(before)));
        return all;
    }

    /// Whether everybody who asks it gets an answer soon: what is only being made ready does not count yet.
    private static boolean isWell(Site site, String application) {
        List<Instance> running = site.instances().stream()
                .filter(each -> each.application().name().equals(application))
                .filter(each -> each.phase() == Phase.RUNNING)
                .toList();
        return !running.isEmpty()
                && running.stream().allMatch(each -> each.vitals().latencyMillis() <= SLOW_MILLIS);
    }

    private Measured others(Predicate<Instance> which) {
        return Measured.of(last.instances().stream()
                .filter(this::isOther)
                .filter(which)
                .map(each -> each.application().name())
                .distinct()
                .count());
    }

    private boolean isOther(Instance instance) {
        return !instance.application().name().equals(target);
    }

    private long copies(Site site) {
        return site.instances().stream().filter(each -> !isOther(each)).count();
    }

    private static long failed(Site site) {
        return site.instances().stream()
                .mapToLong(each -> each.vitals().failed())
                .sum();
    }

    private static Set<String> applications(Site site) {
        return site.instances().stream()
                .map(each -> each.application().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
