package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import naru.simulation.Snapshot;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Service;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.Tally;

/// The faces of clients, and of the Services they call.
final class TrafficFaces {

    private TrafficFaces() {}

    static List<ClientFace> clients(Snapshot snapshot) {
        List<ClientFace> faces = new ArrayList<>();
        for (Client client : snapshot.traffic().clients().values()) {
            Tally tally = snapshot.traffic().tally(client.name());
            faces.add(new ClientFace(
                    client.name(),
                    client.service(),
                    Math.round(10 * client.load().rateAt(snapshot.time())),
                    tally.answered(),
                    tally.failed(),
                    tally.answered() == 0
                            ? OptionalLong.empty()
                            : OptionalLong.of(tally.latencyMillis() / tally.answered())));
        }
        return faces;
    }

    /// The Services, those that clients call first; none where nobody sends anything.
    static List<ServiceFace> services(Snapshot snapshot) {
        Set<ObjectKey> called = new HashSet<>();
        snapshot.traffic().clients().values().forEach(client -> called.add(client.service()));
        if (called.isEmpty()) {
            return List.of();
        }
        List<ServiceFace> faces = new ArrayList<>();
        for (Service service : snapshot.services()) {
            List<EndpointSlice.Endpoint> endpoints = snapshot.endpointSlices().stream()
                    .filter(slice -> slice.serviceName().equals(service.name())
                            && slice.meta().namespace().equals(service.meta().namespace()))
                    .flatMap(slice -> slice.endpoints().stream())
                    .toList();
            int ready = (int)
                    endpoints.stream().filter(EndpointSlice.Endpoint::ready).count();
            String address =
                    service.type() == Service.Type.EXTERNAL_NAME ? service.externalName() : service.clusterIp();
            faces.add(new ServiceFace(service.key(), address, ready, endpoints.size()));
        }
        faces.sort(Comparator.comparing(face -> !called.contains(face.key())));
        return faces;
    }
}
