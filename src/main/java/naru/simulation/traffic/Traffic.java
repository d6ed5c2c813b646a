package naru.simulation.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.traffic.TrafficState.Progress;
import naru.simulation.traffic.TrafficState.RequestKey;

/// Sends every client's requests through Services to pods, and counts what becomes of them.
///
/// Ten times a second it decides what happens to requests in the next tenth: all hops of all requests in the order of
/// time. Whatever befalls a machine or a container in between ([#machinesChanged]) still cuts off what is on its way.
public final class Traffic {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration LOOKED_AT = Duration.ofSeconds(2);

    /// A client is well again after this long without a failure.
    private static final Duration QUIET = Duration.ofSeconds(5);

    /// Less than any request: what sums of fractions may be off by.
    private static final double ROUNDING = 1e-6;

    private final ApiServer api;
    private final Clock clock;
    private final Kubelets kubelets;
    private final ServiceTimes times;
    private TrafficState state = TrafficState.EMPTY;

    public Traffic(ApiServer api, Clock clock, Dice dice, Kubelets kubelets) {
        this.api = api;
        this.clock = clock;
        this.kubelets = kubelets;
        this.times = new ServiceTimes(dice);
        api.watch(this::observe);
    }

    public TrafficState state() {
        return state;
    }

    public void restore(TrafficState kept) {
        state = kept;
    }

    /// CPU time that a pod has spent on requests so far, in core-microseconds.
    public long cpuMicrosOf(String podUid) {
        return state.queues()
                .get(podUid)
                .map(queue -> queue.spentMicros(clock.now()))
                .orElse(0L);
    }

    /// How many requests a pod has been through with so far, well or badly.
    public long requestsOf(String podUid) {
        return state.tallyOfPod(podUid).total();
    }

    /// A client begins, or goes on with another load.
    public void send(Client client) {
        SimTime from = state.ticking() ? state.until() : clock.now();
        state = state.with(draft -> {
            long sent = draft.progress.get(client.name()).map(Progress::sent).orElse(0L);
            draft.clients = draft.clients.with(client.name(), client);
            draft.progress = draft.progress.with(client.name(), new Progress(sent, from, sent));
            draft.until = from;
        });
        planTick(Duration.ZERO);
    }

    /// A client stops for good; its counts stay. What it was about to send is not sent.
    public void stop(String client) {
        state = state.with(draft -> {
            for (Flight flight : draft.flights.values()) {
                if (flight.key().client().equals(client) && flight.sent().isAfter(clock.now())) {
                    draft.flights = draft.flights.without(flight.key());
                    draft.recent = draft.recent.without(flight.key());
                    Progress progress = draft.progress.get(client).orElseThrow();
                    draft.progress = draft.progress.with(
                            client, new Progress(progress.sent() - 1, progress.since(), progress.before()));
                }
            }
            draft.clients = draft.clients.without(client);
        });
    }

    public void handle(TrafficEvent event) {
        switch (event) {
            case TrafficEvent.Tick tick -> tick();
            case TrafficEvent.Program program ->
                state = state.with(
                        draft -> draft.proxy = draft.proxy.written(api.state().objects(), clock.now()));
        }
    }

    private void observe(Change change) {
        switch (change.object()) {
            case EndpointSlice slice -> planProgramming();
            case Pod pod
            when change instanceof Change.Deleted ->
                state = state.with(
                        draft -> draft.queues = draft.queues.without(pod.meta().uid()));
            default -> {
                // Nothing else concerns the proxies.
            }
        }
    }

    private void planProgramming() {
        if (!state.proxy().planned()) {
            Duration since = clock.now().since(state.proxy().writtenAt());
            Duration wait = ServiceProxy.MIN_SYNC_PERIOD.minus(since);
            clock.after(wait.isNegative() ? Duration.ZERO : wait, new TrafficEvent.Program());
            state = state.with(draft -> draft.proxy = draft.proxy.withPlanned());
        }
    }

    private void planTick(Duration in) {
        if (!state.ticking()) {
            state = state.with(draft -> draft.ticking = true);
            clock.after(in, new TrafficEvent.Tick());
        }
    }

    private void tick() {
        SimTime now = clock.now();
        long ticks = now.nanos() / TICK.toNanos() + 1;
        SimTime horizon = new SimTime(ticks * TICK.toNanos());
        state = state.with(draft -> {
            draft.ticking = false;
            settle(draft, now);
            forgetOld(draft, now);
            advance(draft, horizon);
            draft.until = horizon;
        });
        boolean idle = state.clients().isEmpty()
                && state.flights().isEmpty()
                && state.recent().isEmpty();
        if (!idle) {
            planTick(horizon.since(now));
        }
    }

    /// Sends what is due up to `horizon`, and takes everything on its way as far as that.
    private void advance(TrafficState.Draft draft, SimTime horizon) {
        TreeMap<Turn, Flight> turns = new TreeMap<>();
        for (Flight flight : draft.flights.values()) {
            if (!flight.over() && !flight.next().isAfter(horizon)) {
                turns.put(new Turn(flight.next(), flight.key()), flight);
            }
        }
        for (Client client : draft.clients.values()) {
            for (Flight flight : departures(draft, client, horizon)) {
                turns.put(new Turn(flight.next(), flight.key()), flight);
            }
        }
        Dispatcher dispatcher = new Dispatcher(api.state(), kubelets.state(), times, draft);
        while (!turns.isEmpty()) {
            Flight flight = turns.pollFirstEntry().getValue();
            // One hop at a time, so that whoever arrives first is served first.
            Flight further = dispatcher.proceed(flight, flight.next());
            if (!further.over() && !further.next().isAfter(horizon)) {
                turns.put(new Turn(further.next(), further.key()), further);
            } else {
                draft.put(further);
            }
        }
    }

    private record Turn(SimTime time, RequestKey key) implements Comparable<Turn> {
        @Override
        public int compareTo(Turn other) {
            int byTime = time.compareTo(other.time);
            return byTime != 0 ? byTime : key.compareTo(other.key);
        }
    }

    /// The requests that a client sends from the last tick up to `horizon`, each when the load has added up to it.
    private static List<Flight> departures(TrafficState.Draft draft, Client client, SimTime horizon) {
        Progress progress = draft.progress.get(client.name()).orElseThrow();
        SimTime from = progress.since().isAfter(draft.until) ? progress.since() : draft.until;
        double owed = progress.before() + client.load().requests(progress.since(), from);
        double due = progress.before() + client.load().requests(progress.since(), horizon);
        List<Flight> departing = new ArrayList<>();
        long last = (long) Math.floor(due + ROUNDING);
        for (long number = progress.sent() + 1; number <= last; number++) {
            double part = Math.clamp((number - owed) / (due - owed), 0, 1);
            SimTime sent = from.plus(
                    Duration.ofNanos((long) (part * horizon.since(from).toNanos())));
            departing.add(Flight.of(
                    new RequestKey(client.name(), number), sent, sent.plus(client.timeout()), client.service()));
        }
        if (last > progress.sent()) {
            draft.progress =
                    draft.progress.with(client.name(), new Progress(last, progress.since(), progress.before()));
        }
        return departing;
    }

    /// Counts what has come to an end.
    private void settle(TrafficState.Draft draft, SimTime now) {
        for (Flight flight : draft.flights.values()) {
            if (flight.over() && !flight.next().isAfter(now)) {
                draft.flights = draft.flights.without(flight.key());
                count(draft, flight);
                notice(draft, flight);
            }
        }
    }

    private static void count(TrafficState.Draft draft, Flight flight) {
        Request request = flight.request();
        String client = request.client();
        draft.tallies = draft.tallies.with(
                client,
                draft.tallies
                        .getOr(client, Tally.NONE)
                        .plus(request.outcome(), request.answered().since(request.sent())));
        if (request.spans().isEmpty()) {
            countForService(
                    draft,
                    flight.service(),
                    request.outcome(),
                    request.answered().since(request.sent()));
        }
        for (int i = 0; i < request.spans().size(); i++) {
            Span span = request.spans().get(i);
            Duration took = span.end().since(span.begin());
            Flight.Hop hop = flight.hops().get(i);
            hop.service().ifPresent(service -> countForService(draft, service, span.outcome(), took));
            hop.place().map(Place::uid).ifPresent(uid -> {
                Tally before = draft.podTallies.getOr(uid, Tally.NONE);
                draft.podTallies = draft.podTallies.with(uid, before.plus(span.outcome(), took));
            });
        }
    }

    private static void countForService(
            TrafficState.Draft draft, ObjectKey service, RequestOutcome outcome, Duration took) {
        Tally before = draft.serviceTallies.getOr(service, Tally.NONE);
        draft.serviceTallies = draft.serviceTallies.with(service, before.plus(outcome, took));
    }

    /// Writes down when requests begin to fail and when they no longer do, not each of them.
    private void notice(TrafficState.Draft draft, Flight flight) {
        String client = flight.key().client();
        Optional<SimTime> trouble = draft.troubles.get(client);
        if (flight.outcome().isFailure()) {
            draft.troubles = draft.troubles.with(client, flight.next());
            if (trouble.isEmpty()) {
                record(
                        Reason.REQUESTS_FAILING,
                        flight,
                        Map.of("client", client, "outcome", flight.outcome().name()));
            }
        } else if (trouble.filter(last -> flight.sent().since(last).compareTo(QUIET) > 0)
                .isPresent()) {
            draft.troubles = draft.troubles.without(client);
            long failed = draft.tallies.getOr(client, Tally.NONE).failed();
            record(Reason.REQUESTS_ANSWERED, flight, Map.of("client", client, "count", Long.toString(failed)));
        }
    }

    private void record(Reason reason, Flight flight, Map<String, String> arguments) {
        api.record(Component.CLIENT, reason, flight.service(), arguments);
    }

    private static void forgetOld(TrafficState.Draft draft, SimTime now) {
        for (var progress : draft.progress) {
            String client = progress.getKey();
            Optional<Map.Entry<RequestKey, Request>> oldest = draft.recent.higher(new RequestKey(client, -1));
            while (oldest.filter(entry -> isOld(entry, client, now)).isPresent()) {
                draft.recent = draft.recent.without(oldest.get().getKey());
                oldest = draft.recent.higher(new RequestKey(client, -1));
            }
        }
    }

    private static boolean isOld(Map.Entry<RequestKey, Request> entry, String client, SimTime now) {
        SimTime end = entry.getValue().answered();
        return entry.getKey().client().equals(client)
                && !end.equals(Request.OPEN)
                && now.since(end).compareTo(LOOKED_AT) > 0;
    }

    /// Something has happened to machines or containers: what was on its way to those that are gone is lost.
    public void machinesChanged() {
        if (state.flights().isEmpty()) {
            return;
        }
        SimTime now = clock.now();
        state = state.with(draft -> {
            for (Flight flight : state.flights().values()) {
                lost(flight, now).ifPresent(draft::put);
            }
        });
    }

    private Optional<Flight> lost(Flight flight, SimTime now) {
        for (int i = 0; i < flight.spans().size(); i++) {
            Span span = flight.spans().get(i);
            Optional<Place> place = flight.hops().get(i).place();
            if (place.isPresent() && span.end().isAfter(now)) {
                Place.Line line = place.get().line(kubelets.state().machines());
                if (line != Place.Line.OPEN) {
                    SimTime at = span.begin().isAfter(now) ? span.begin() : now;
                    SimTime known = line == Place.Line.SILENT ? flight.deadline() : at;
                    boolean news = !flight.over()
                            || flight.next().isAfter(known)
                            || !span.end().equals(known);
                    return news ? Optional.of(flight.lost(i, now, known)) : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}
