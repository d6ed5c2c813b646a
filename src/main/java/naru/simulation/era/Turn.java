package naru.simulation.era;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import naru.simulation.era.Happening.What;
import naru.simulation.kernel.SimTime;

/// One site at one moment, while the rules or a command work on it.
final class Turn {

    private final Figures figures;
    private final SimTime now;
    private final TreeMap<Integer, Server> servers = new TreeMap<>();
    private final LinkedHashMap<String, Instance> instances = new LinkedHashMap<>();
    private final List<Happening> happenings = new ArrayList<>();
    private final Map<String, Integer> traffic;
    private Era era;
    private boolean limits;

    Turn(Site site, Figures figures, SimTime now) {
        this.figures = figures;
        this.now = now;
        era = site.era();
        limits = site.limits();
        traffic = new TreeMap<>(site.traffic());
        site.servers().forEach(this::put);
        site.instances().forEach(this::put);
    }

    Figures figures() {
        return figures;
    }

    SimTime now() {
        return now;
    }

    Era era() {
        return era;
    }

    boolean limits() {
        return limits;
    }

    void adopt(Era next) {
        era = next;
    }

    void setLimits(boolean on) {
        limits = on;
    }

    void setTraffic(Application application, int percent) {
        traffic.put(application.name(), percent);
    }

    /// In percent of a usual day.
    int traffic(Application application) {
        return traffic.getOrDefault(application.name(), 100);
    }

    List<Server> servers() {
        return new ArrayList<>(servers.values());
    }

    List<Instance> instances() {
        return new ArrayList<>(instances.values());
    }

    /// Those on one server.
    List<Instance> on(int server) {
        return instances.values().stream()
                .filter(each -> each.server() == server)
                .toList();
    }

    /// All copies of an application.
    List<Instance> copies(Application application) {
        return instances.values().stream()
                .filter(each -> each.application().equals(application))
                .toList();
    }

    Server server(int number) {
        return Objects.requireNonNull(servers.get(number));
    }

    Instance instance(String name) {
        return Objects.requireNonNull(instances.get(name));
    }

    void put(Server server) {
        servers.put(server.number(), server);
    }

    /// In its place, or behind all others if it is new.
    void put(Instance instance) {
        instances.put(instance.name(), instance);
    }

    /// Of the whole site.
    void say(What what) {
        say(what, "");
    }

    void say(What what, String subject) {
        happenings.add(new Happening(now, era, what, subject));
    }

    void say(What what, int server) {
        say(what, Integer.toString(server));
    }

    List<Happening> happenings() {
        return happenings;
    }

    Site done() {
        return new Site(era, servers(), instances(), limits, traffic);
    }
}
