package naru.simulation.traffic;

import java.util.function.Consumer;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// All traffic at one moment. Requests are counted when they come to an end, to the next tenth of a second.
///
/// @param clients who sends, by name
/// @param progress how far each client has come, even one that has stopped
/// @param tallies what has become of each client's requests since it began
/// @param podTallies what each pod has done with the requests it took, by uid
/// @param serviceTallies what has become of the calls to each Service, those of programs among them
/// @param recent the requests on their way and those that ended in the last moments, to be looked at, by client and
/// number; of each client no more than the newest [#KEPT]
/// @param flights all requests that are not counted yet
/// @param queues the line before each pod's program, by uid
/// @param proxy where Services lead
/// @param troubles the clients that have met failures, and when each last did
/// @param until up to when everything is decided, as far as nobody interferes
/// @param ticking whether the next tick is planned
public record TrafficState(
        Tree<String, Client> clients,
        Tree<String, Progress> progress,
        Tree<String, Tally> tallies,
        Tree<String, Tally> podTallies,
        Tree<ObjectKey, Tally> serviceTallies,
        Tree<RequestKey, Request> recent,
        Tree<RequestKey, Flight> flights,
        Tree<String, WorkQueue> queues,
        ServiceProxy proxy,
        Tree<String, SimTime> troubles,
        SimTime until,
        boolean ticking) {

    /// How many of a client's requests are kept to be looked at.
    public static final int KEPT = 400;

    public static final TrafficState EMPTY = new TrafficState(
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            Tree.empty(),
            ServiceProxy.EMPTY,
            Tree.empty(),
            SimTime.ZERO,
            false);

    /// What identifies a request.
    public record RequestKey(String client, long number) implements Comparable<RequestKey> {
        @Override
        public int compareTo(RequestKey other) {
            int byClient = client.compareTo(other.client);
            return byClient != 0 ? byClient : Long.compare(number, other.number);
        }
    }

    /// How far a client has come.
    ///
    /// @param sent how many requests it has sent, the number of the last one
    /// @param since when its present load began
    /// @param before how many it had sent by then
    public record Progress(long sent, SimTime since, long before) {}

    public Tally tally(String client) {
        return tallies.get(client).orElse(Tally.NONE);
    }

    public Tally tallyOfPod(String uid) {
        return podTallies.get(uid).orElse(Tally.NONE);
    }

    public Tally tallyOfService(ObjectKey service) {
        return serviceTallies.get(service).orElse(Tally.NONE);
    }

    /// How many requests a client has sent so far, those among them that it will send before the next tick.
    public long sent(String client) {
        return progress.get(client).map(Progress::sent).orElse(0L);
    }

    /// How many of a client's requests are not counted yet.
    public long onTheWay(String client) {
        return flights.values().stream()
                .filter(flight -> flight.key().client().equals(client))
                .count();
    }

    TrafficState with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.state();
    }

    /// A state being written.
    static final class Draft {
        Tree<String, Client> clients;
        Tree<String, Progress> progress;
        Tree<String, Tally> tallies;
        Tree<String, Tally> podTallies;
        Tree<ObjectKey, Tally> serviceTallies;
        Tree<RequestKey, Request> recent;
        Tree<RequestKey, Flight> flights;
        Tree<String, WorkQueue> queues;
        ServiceProxy proxy;
        Tree<String, SimTime> troubles;
        SimTime until;
        boolean ticking;

        Draft(TrafficState from) {
            clients = from.clients;
            progress = from.progress;
            tallies = from.tallies;
            podTallies = from.podTallies;
            serviceTallies = from.serviceTallies;
            recent = from.recent;
            flights = from.flights;
            queues = from.queues;
            proxy = from.proxy;
            troubles = from.troubles;
            until = from.until;
            ticking = from.ticking;
        }

        TrafficState state() {
            return new TrafficState(
                    clients,
                    progress,
                    tallies,
                    podTallies,
                    serviceTallies,
                    recent,
                    flights,
                    queues,
                    proxy,
                    troubles,
                    until,
                    ticking);
        }

        /// Keeps a flight as it is now, and as it is to be looked at.
        void put(Flight flight) {
            flights = flights.with(flight.key(), flight);
            recent = recent.with(flight.key(), flight.request())
                    .without(new RequestKey(flight.key().client(), flight.key().number() - KEPT));
        }
    }
}
