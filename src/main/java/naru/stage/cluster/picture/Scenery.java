package naru.stage.cluster.picture;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import naru.simulation.api.Component;

/// What is shown around the nodes.
///
/// @param services empty where nobody sends requests
/// @param parts the parts of Kubernetes that have something to do in this world
/// @param scoring empty for a configuration of the reader's own
public record Scenery(
        List<ClientFace> clients,
        List<ServiceFace> services,
        List<DiskFace> disks,
        Set<Component> parts,
        boolean schedulerRunning,
        Optional<Scoring> scoring) {

    public static final Scenery EMPTY = new Scenery(List.of(), List.of(), List.of(), Set.of(), true, Optional.empty());

    public Scenery {
        clients = List.copyOf(clients);
        services = List.copyOf(services);
        disks = List.copyOf(disks);
        parts = Set.copyOf(new TreeSet<>(parts));
    }
}
