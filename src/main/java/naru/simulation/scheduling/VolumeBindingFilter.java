package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.Node;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;

/// Keeps a pod where its volumes can be reached, or can be had.
///
/// Source: `pkg/scheduler/framework/plugins/volumebinding/volume_binding.go` (the words about node affinity are those
/// since 1.34).
///
/// @param volumes all there are
record VolumeBindingFilter(PodClaims claims, Cluster cluster, List<PersistentVolume> volumes) implements Filter {

    static final String NODE_AFFINITY_REASON = "node(s) didn't match PersistentVolume's node affinity";
    static final String NOT_EXIST_REASON = "node(s) unavailable due to one or more pvc(s) bound to non-existent pv(s)";
    static final String NONE_TO_BIND_REASON = "node(s) didn't find available persistent volumes to bind";

    /// Empty if the pod uses no claim.
    static Optional<Filter> of(PodCycle cycle, Cluster cluster) {
        return PodClaims.of(cycle.pod(), cluster).map(claims -> of(claims, cluster));
    }

    static VolumeBindingFilter of(PodClaims claims, Cluster cluster) {
        return new VolumeBindingFilter(claims, cluster, cluster.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class));
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return refusal(nodes.node(place).node()).isEmpty();
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        refusal(node.node()).ifPresent(refusals::add);
    }

    /// Kubernetes would name a node that lacks both reach and free volumes for both reasons; the first is the one
    /// that cannot be mended.
    private Optional<Refusal> refusal(Node node) {
        if (claims.obstacle().isPresent()) {
            return claims.obstacle();
        }
        for (PersistentVolumeClaim claim : claims.bound()) {
            Optional<PersistentVolume> volume = PodClaims.volume(claim, cluster);
            if (volume.isEmpty()) {
                return Optional.of(refusal(NOT_EXIST_REASON, claim.name()));
            }
            if (!VolumePlan.isReachable(volume.get(), node)) {
                return Optional.of(refusal(NODE_AFFINITY_REASON, claim.name()));
            }
        }
        return plan(node).isPresent()
                ? Optional.empty()
                : Optional.of(
                        refusal(NONE_TO_BIND_REASON, claims.waiting().getFirst().name()));
    }

    Optional<VolumePlan> plan(Node node) {
        return VolumePlan.of(claims, node, cluster, volumes);
    }

    private static Refusal refusal(String reason, String claim) {
        return Refusal.of(Plugin.VOLUME_BINDING, true, reason, Map.of("claim", claim));
    }
}
