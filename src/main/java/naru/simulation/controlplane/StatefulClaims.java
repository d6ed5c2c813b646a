package naru.simulation.controlplane;

import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Component;
import naru.simulation.api.KubeObject;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.StatefulSet;

/// The claims of a StatefulSet's pods: made where they are missing, never changed, and kept unless the set says
/// otherwise.
///
/// Source: `pkg/controller/statefulset/stateful_pod_control.go`; `updateClaimOwnerRefForSetAndPod` in
/// `stateful_set_utils.go`.
record StatefulClaims(ApiServer api) {

    /// Makes what is missing.
    ///
    /// @return false if a claim of that name is still being deleted; the pod has to wait until it is gone
    boolean create(StatefulSet set, int ordinal) {
        boolean usable = true;
        for (PersistentVolumeClaim wished : StatefulPods.claims(set, ordinal)) {
            Optional<KubeObject> found = api.get(wished.key());
            if (found.isEmpty()) {
                api.create(wished);
                api.record(
                        Component.STATEFUL_SET_CONTROLLER,
                        Reason.STATEFUL_CLAIM_CREATED,
                        set.key(),
                        Map.of("claim", wished.name(), "pod", StatefulPods.name(set, ordinal)));
            } else if (found.get().meta().isTerminating()) {
                usable = false;
            }
        }
        return usable;
    }

    /// Gives each claim the owner with which it is to go: the set, if claims go when it is deleted; a pod that is
    /// one too many, if claims go when the set gets smaller; otherwise nobody.
    void keepRetention(StatefulSet set, Pod pod, int ordinal, boolean condemned) {
        boolean withPod = condemned && set.spec().whenScaled() == StatefulSet.Retention.DELETE;
        boolean withSet = !withPod && set.spec().whenDeleted() == StatefulSet.Retention.DELETE;
        for (PersistentVolumeClaim claim : StatefulPods.claims(set, ordinal)) {
            api.update(claim.key(), object -> {
                if (withPod) {
                    return object.withMeta(object.meta().withOwner(StatefulPods.owner(pod)));
                }
                if (withSet) {
                    return object.withMeta(object.meta().withOwner(StatefulPods.owner(set)));
                }
                return isOurs(object, set, pod) ? object.withMeta(object.meta().withoutOwner()) : object;
            });
        }
    }

    private static boolean isOurs(KubeObject claim, StatefulSet set, Pod pod) {
        Optional<OwnerReference> owner = claim.meta().owner();
        return owner.equals(Optional.of(StatefulPods.owner(set))) || owner.equals(Optional.of(StatefulPods.owner(pod)));
    }
}
