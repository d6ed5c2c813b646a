package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Labels;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;

/// Keeps a pod in the zone and region that the labels of its volumes name.
///
/// Source: `pkg/scheduler/framework/plugins/volumezone/volume_zone.go`.
///
/// @param volumes labels of the volumes that are bound already
record VolumeZoneFilter(List<Labels> volumes) implements Filter {

    static final String REASON = "node(s) had no available volume zone";

    private static final List<String> TOPOLOGY_LABELS =
            List.of("topology.kubernetes.io/zone", "topology.kubernetes.io/region");

    /// Empty if no bound volume of the pod says where it is.
    static Optional<Filter> of(PodCycle cycle, Cluster cluster) {
        List<Labels> volumes = new ArrayList<>();
        List<PersistentVolumeClaim> bound =
                PodClaims.of(cycle.pod(), cluster).map(PodClaims::bound).orElse(List.of());
        for (PersistentVolumeClaim claim : bound) {
            PodClaims.volume(claim, cluster)
                    .map(PersistentVolume::meta)
                    .filter(meta -> TOPOLOGY_LABELS.stream().anyMatch(meta.labels()::has))
                    .ifPresent(meta -> volumes.add(meta.labels()));
        }
        return volumes.isEmpty() ? Optional.empty() : Optional.of(new VolumeZoneFilter(volumes));
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return isInZone(nodes.node(place).node().meta().labels());
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (!isInZone(node.node().meta().labels())) {
            refusals.add(Refusal.of(Plugin.VOLUME_ZONE, true, REASON, Map.of()));
        }
    }

    /// A node that says nothing of where it is may have any volume.
    private boolean isInZone(Labels node) {
        return TOPOLOGY_LABELS.stream().noneMatch(node::has)
                || volumes.stream()
                        .allMatch(volume -> TOPOLOGY_LABELS.stream()
                                .filter(volume::has)
                                .allMatch(
                                        key -> node.has(key) && volume.get(key).equals(node.get(key))));
    }
}
