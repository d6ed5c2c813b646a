package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Requests come, are handed out to targets, wait and are answered.
final class Serving {

    private Serving() {}

    /// Whoever asks gives up after this long; assumed. As long as the load balancer waits for a connection.
    ///
    /// Source: elasticloadbalancing/latest/application/load-balancer-troubleshooting (504).
    static final Duration PATIENCE = Duration.ofSeconds(10);

    static void play(Draft draft) {
        Map<String, Shift> shifts = new LinkedHashMap<>();
        draft.instances().stream()
                .filter(each -> each.lifecycle() != Instance.Lifecycle.TERMINATED
                        || !each.inFlight().isEmpty())
                .forEach(each -> shifts.put(each.id(), new Shift(draft, each)));
        Routing routing = Routing.of(draft);
        SimTime from = Grid.at(Grid.tick(draft.now()) - 1);
        long coming = coming(draft, from);
        for (long i = 0; i < coming; i++) {
            long number = draft.sent;
            draft.sent++;
            Optional<Instance> taker = routing.taker(number);
            if (taker.isEmpty()) {
                draft.tally = draft.tally.plus(Tally.REFUSED);
            } else {
                shift(shifts, taker.get()).take(number, from.plus(Duration.ofNanos(Grid.TICK * i / coming)));
            }
        }
        shifts.values().forEach(each -> draft.tally = draft.tally.plus(each.end()));
    }

    private static Shift shift(Map<String, Shift> shifts, Instance of) {
        return Objects.requireNonNull(shifts.get(of.id()));
    }

    /// Nobody asks an environment that has no name yet, or none any more.
    private static long coming(Draft draft, SimTime from) {
        Presence domain = draft.resources.get(Resource.DOMAIN);
        return domain == null || !domain.isReady()
                ? 0
                : (long) draft.load.requests(SimTime.ZERO, draft.now())
                        - (long) draft.load.requests(SimTime.ZERO, from);
    }
}
