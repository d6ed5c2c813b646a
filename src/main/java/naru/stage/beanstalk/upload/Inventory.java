package naru.stage.beanstalk.upload;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import naru.simulation.beanstalk.Environment;
import naru.simulation.beanstalk.Instance;
import naru.simulation.beanstalk.Presence;
import naru.simulation.beanstalk.Resource;

/// Counts what the service has made for an environment: its resources, and its instances.
final class Inventory {

    /// What a reader can guess: one part, a few, or many.
    private static final List<Integer> MOST = List.of(1, 4, Integer.MAX_VALUE);

    private Inventory() {}

    static int answers() {
        return MOST.size();
    }

    /// The answer that so many parts make right.
    static int answer(int parts) {
        int place = 0;
        while (parts > MOST.get(place)) {
            place++;
        }
        return place;
    }

    static int parts(Environment environment) {
        return resources(environment) + (int) instances(environment);
    }

    /// The two alarms count as two.
    static int resources(Environment environment) {
        return environment.resources().entrySet().stream()
                .filter(each -> each.getValue().isReady())
                .mapToInt(each -> each.getKey() == Resource.ALARMS ? 2 : 1)
                .sum();
    }

    static long instances(Environment environment) {
        return environment.instances().stream().filter(Instance::exists).count();
    }

    /// What is being made just now, the first begun first.
    static List<Resource> inTheMaking(Environment environment) {
        return environment.resources().entrySet().stream()
                .filter(each -> !each.getValue().isReady())
                .sorted(Comparator.comparing(
                        (Map.Entry<Resource, Presence> each) -> each.getValue().begun()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
