package naru.simulation.traffic;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the kube-proxies have written into the rules of their nodes: which endpoints each Service has, and which client
/// stays with which of them.
///
/// All nodes are taken to have the same rules. Source: `pkg/proxy/iptables/proxier.go` (mode `iptables`).
///
/// @param endpoints by Service, as last written
/// @param writtenAt when that was
/// @param planned whether the next writing is planned
/// @param sessions who was last sent where, for Services with session affinity
public record ServiceProxy(
        Tree<ObjectKey, List<EndpointSlice.Endpoint>> endpoints,
        SimTime writtenAt,
        boolean planned,
        Tree<SessionKey, Session> sessions) {

    /// Rules are written at most this often. Source: `pkg/proxy/apis/config/v1alpha1/defaults.go`,
    /// `iptables.minSyncPeriod`.
    static final Duration MIN_SYNC_PERIOD = Duration.ofSeconds(1);

    static final ServiceProxy EMPTY =
            new ServiceProxy(Tree.empty(), new SimTime(-MIN_SYNC_PERIOD.toNanos()), false, Tree.empty());

    /// One who asks a Service, by the address it asks from.
    public record SessionKey(ObjectKey service, String from) implements Comparable<SessionKey> {
        @Override
        public int compareTo(SessionKey other) {
            int byService = service.compareTo(other.service);
            return byService != 0 ? byService : from.compareTo(other.from);
        }
    }

    public record Session(String address, SimTime lastUsed) {}

    /// Which endpoints a Service's requests may go to: the ready ones; where there is none, those that are
    /// terminating and still serve. Source: `pkg/proxy/topology.go`, `CategorizeEndpoints`.
    public List<EndpointSlice.Endpoint> candidates(ObjectKey service) {
        List<EndpointSlice.Endpoint> all = endpoints.getOr(service, List.of());
        List<EndpointSlice.Endpoint> ready =
                all.stream().filter(EndpointSlice.Endpoint::ready).toList();
        return ready.isEmpty()
                ? all.stream()
                        .filter(endpoint -> endpoint.serving() && endpoint.terminating())
                        .toList()
                : ready;
    }

    /// Where this client was last sent, if that is still an endpoint and not too long ago.
    Optional<EndpointSlice.Endpoint> remembered(
            SessionKey key, List<EndpointSlice.Endpoint> candidates, int seconds, SimTime at) {
        return sessions.get(key)
                .filter(session -> at.since(session.lastUsed()).compareTo(Duration.ofSeconds(seconds)) <= 0)
                .flatMap(session -> candidates.stream()
                        .filter(endpoint -> endpoint.address().equals(session.address()))
                        .findFirst());
    }

    ServiceProxy remembering(SessionKey key, EndpointSlice.Endpoint endpoint, SimTime at) {
        return new ServiceProxy(endpoints, writtenAt, planned, sessions.with(key, new Session(endpoint.address(), at)));
    }

    ServiceProxy withPlanned() {
        return new ServiceProxy(endpoints, writtenAt, true, sessions);
    }

    /// With the endpoints as they are now; the sessions of those that are gone are forgotten.
    ServiceProxy written(Tree<ObjectKey, KubeObject> objects, SimTime now) {
        Tree<ObjectKey, List<EndpointSlice.Endpoint>> next = Tree.empty();
        Tree<String, Boolean> addresses = Tree.empty();
        var entry = objects.higher(new ObjectKey(Kind.ENDPOINT_SLICE, "", ""));
        while (entry.isPresent() && entry.get().getKey().kind() == Kind.ENDPOINT_SLICE) {
            EndpointSlice slice = (EndpointSlice) entry.get().getValue();
            ObjectKey service = new ObjectKey(Kind.SERVICE, slice.meta().namespace(), slice.serviceName());
            List<EndpointSlice.Endpoint> all = new ArrayList<>(next.getOr(service, List.of()));
            all.addAll(slice.endpoints());
            next = next.with(service, List.copyOf(all));
            for (EndpointSlice.Endpoint endpoint : slice.endpoints()) {
                addresses = addresses.with(endpoint.address(), Boolean.TRUE);
            }
            entry = objects.higher(entry.get().getKey());
        }
        Tree<SessionKey, Session> kept = sessions;
        for (var session : sessions) {
            if (!addresses.contains(session.getValue().address())) {
                kept = kept.without(session.getKey());
            }
        }
        return new ServiceProxy(next, now, false, kept);
    }
}
