package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

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
        SimTime from = Grid.at(Grid.tick(draft.now()) - 1);
        long coming = coming(draft, from);
        if (draft.configuration.tier() == Tier.WORKER) {
            Working.play(draft, coming, from, shifts);
        } else {
            answer(draft, coming, from, shifts);
        }
        shifts.values().forEach(each -> draft.tally = draft.tally.plus(each.end()));
    }

    private static void answer(Draft draft, long coming, SimTime from, Map<String, Shift> shifts) {
        Routing routing = Routing.of(draft);
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
    }

    static Shift shift(Map<String, Shift> shifts, Instance of) {
        return Objects.requireNonNull(shifts.get(of.id()));
    }

    /// Nobody asks an environment whose address nobody has been told yet, or that has none any more.
    private static long coming(Draft draft, SimTime from) {
        Resource way = draft.configuration.tier() == Tier.WORKER ? Resource.QUEUE : Resource.DOMAIN;
        Presence there = draft.resources.get(way);
        boolean open = there != null && there.isReady() && draft.state != Environment.State.LAUNCHING;
        return open
                ? (long) draft.load.requests(SimTime.ZERO, draft.now()) - (long) draft.load.requests(SimTime.ZERO, from)
                : 0;
    }

    /// Others come, or more of them.
    ///
    /// @return false: the traffic is what it was
    static boolean change(Draft draft, LoadCurve load) {
        boolean other = !load.equals(draft.load);
        draft.load = load;
        if (other && draft.now().isAfter(SimTime.ZERO)) {
            TreeMap<String, String> values = new TreeMap<>();
            values.put("value", Long.toString(Math.round(load.rateAt(draft.now()))));
            draft.done(Happening.What.TRAFFIC_CHANGED, values);
        }
        return other;
    }
}
