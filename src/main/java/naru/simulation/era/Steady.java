package naru.simulation.era;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.kernel.SimTime;

/// A site in which nothing changes but what is counted.
final class Steady {

    private Steady() {}

    /// Whether one tick changed nothing else.
    static boolean isSteady(Site before, Site after) {
        if (!before.servers().equals(after.servers())
                || before.instances().size() != after.instances().size()) {
            return false;
        }
        for (int i = 0; i < before.instances().size(); i++) {
            Instance earlier = before.instances().get(i);
            Instance later = after.instances().get(i);
            if (!counted(later, earlier.vitals().served(), earlier.vitals().failed())
                    .equals(earlier)) {
                return false;
            }
        }
        return true;
    }

    /// The site after so many more ticks that do what the last one did.
    static Site goOn(Site before, Site after, long ticks) {
        List<Instance> instances = new ArrayList<>();
        for (int i = 0; i < after.instances().size(); i++) {
            Vitals earlier = before.instances().get(i).vitals();
            Vitals later = after.instances().get(i).vitals();
            instances.add(counted(
                    after.instances().get(i),
                    later.served() + ticks * (later.served() - earlier.served()),
                    later.failed() + ticks * (later.failed() - earlier.failed())));
        }
        return new Site(after.era(), after.servers(), instances, after.limits(), after.traffic());
    }

    /// The first tick after this one at which something is due; never: a number larger than any tick.
    static long nextDue(Site site, Figures figures, long tick) {
        Stream<SimTime> servers = site.servers().stream().map(Server::until).flatMap(Optional::stream);
        Stream<SimTime> instances = site.instances().stream()
                .flatMap(each -> Stream.of(
                                each.until(),
                                each.successor().flatMap(Successor::until),
                                each.shortSince().map(since -> since.plus(figures.time(Figure.NOTICE))))
                        .flatMap(Optional::stream));
        return Stream.concat(servers, instances)
                .mapToLong(each -> Grid.tick(Grid.after(each, Duration.ZERO)))
                .filter(each -> each > tick)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Instance counted(Instance instance, long served, long failed) {
        return instance.with(it -> it.vitals = it.vitals.counting(served, failed));
    }
}
