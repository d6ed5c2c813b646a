package naru.simulation.era;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One place where the applications are run, in the manner of one era (or on its way from one to the next).
///
/// @param era what it is in, or moving to
/// @param servers by number
/// @param instances in the order in which their applications came
/// @param limits whether containers have limits
/// @param traffic by application, in percent of a usual day; those not named have 100
public record Site(
        Era era, List<Server> servers, List<Instance> instances, boolean limits, Map<String, Integer> traffic) {

    public Site {
        servers = List.copyOf(servers);
        instances = List.copyOf(instances);
        traffic = Collections.unmodifiableMap(new TreeMap<>(traffic));
    }

    public Optional<Instance> instance(String name) {
        return instances.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// Those on one server, in the order of the site.
    public List<Instance> on(int server) {
        return instances.stream().filter(each -> each.server() == server).toList();
    }

    public Optional<Server> server(int number) {
        return servers.stream().filter(each -> each.number() == number).findFirst();
    }
}
