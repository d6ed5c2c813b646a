package naru.simulation.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Kind;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;

/// Keeps a pod waiting while another pod, on whatever node, uses a claim of its that only one pod may use.
///
/// Source: `pkg/scheduler/framework/plugins/volumerestrictions/volume_restrictions.go`.
///
/// @param claims the names of the pod's claims with `ReadWriteOncePod`
/// @param users how often other pods use one of these
record VolumeRestrictionsFilter(String namespace, List<String> claims, int users) implements Filter {

    static final String REASON =
            "node has pod using PersistentVolumeClaim with the same name and ReadWriteOncePod access mode";

    /// Empty if the pod has no such claim.
    static Optional<Filter> of(PodCycle cycle, Cluster cluster, NodeTable nodes) {
        Pod pod = cycle.pod();
        List<String> claims = PodClaims.names(pod).stream()
                .filter(name -> isForOnePod(pod.meta().namespace(), name, cluster))
                .toList();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        VolumeRestrictionsFilter filter =
                new VolumeRestrictionsFilter(pod.meta().namespace(), claims, 0);
        int users = 0;
        for (int place = 0; place < nodes.size(); place++) {
            users += filter.usersOn(nodes.node(place));
        }
        return Optional.of(new VolumeRestrictionsFilter(pod.meta().namespace(), claims, users));
    }

    private static boolean isForOnePod(String namespace, String claim, Cluster cluster) {
        return cluster.get(Kind.PERSISTENT_VOLUME_CLAIM, namespace, claim, PersistentVolumeClaim.class)
                .filter(found -> found.spec().accessModes().contains(AccessMode.READ_WRITE_ONCE_POD))
                .isPresent();
    }

    private int usersOn(NodeInfo node) {
        int count = 0;
        for (Pod pod : node.pods()) {
            if (pod.meta().namespace().equals(namespace)) {
                for (String name : PodClaims.names(pod)) {
                    count += claims.contains(name) ? 1 : 0;
                }
            }
        }
        return count;
    }

    @Override
    public Filter where(NodeInfo before, NodeInfo after) {
        return new VolumeRestrictionsFilter(namespace, claims, users - usersOn(before) + usersOn(after));
    }

    @Override
    public boolean admits(NodeTable nodes, int place) {
        return users == 0;
    }

    @Override
    public void explain(NodeInfo node, List<Refusal> refusals) {
        if (users > 0) {
            refusals.add(Refusal.of(Plugin.VOLUME_RESTRICTIONS, false, REASON, Map.of("claim", claims.getFirst())));
        }
    }
}
