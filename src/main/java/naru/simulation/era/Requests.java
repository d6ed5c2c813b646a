package naru.simulation.era;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Requests come in evenly, are shared out equally among the running copies of their application, and wait in a queue
/// where a copy has no CPU for them at once.
///
/// Every request is counted once: answered, failed, or waiting. Whoever would wait longer than a client does fails, and
/// so do all that come while no copy runs, and all that wait in a copy that ends.
final class Requests {

    /// Millionths of requests that come in at every tick, for one request a second and one percent of a usual day.
    private static final long A_TICK = 1_000_000L / Grid.TICKS_A_SECOND / 100;

    private Requests() {}

    static void play(Turn turn) {
        SortedMap<String, Long> arrived = arrivals(turn);
        for (Server server : turn.servers()) {
            Cpu.serve(turn, server, arrived);
        }
        for (Instance each : turn.instances()) {
            if (!each.isRunning() && each.health() != Health.NEW) {
                turn.put(silent(each, arrived.getOrDefault(each.name(), 0L)));
            }
        }
    }

    /// What comes in at one tick, by instance, in millionths.
    private static SortedMap<String, Long> arrivals(Turn turn) {
        TreeMap<String, Long> arrived = new TreeMap<>();
        for (Application application : Application.all()) {
            List<Instance> copies = turn.instances().stream()
                    .filter(each -> each.application().equals(application) && each.health() != Health.NEW)
                    .toList();
            List<Instance> running = copies.stream().filter(Instance::isRunning).toList();
            List<Instance> takers = running.isEmpty() ? copies.stream().limit(1).toList() : running;
            long all = (long) application.requests() * turn.traffic(application) * A_TICK;
            for (int i = 0; i < takers.size(); i++) {
                long remainder = i < all % takers.size() ? 1 : 0;
                arrived.put(takers.get(i).name(), all / takers.size() + remainder);
            }
        }
        return arrived;
    }

    private static Instance silent(Instance instance, long arrived) {
        Vitals before = instance.vitals();
        long failed = arrived + before.waiting();
        return instance.with(it -> {
            it.vitals = new Vitals(0, 0, before.memoryMib(), 0, 0, before.served(), before.failed() + failed);
            it.shortSince = Optional.empty();
        });
    }
}
