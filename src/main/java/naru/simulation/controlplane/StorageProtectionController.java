package naru.simulation.controlplane;

import java.util.List;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;

/// Lets go of claims that were deleted when no pod uses them any more, and of volumes when they are no longer bound.
///
/// A claim is in use as long as there is a pod with a node that names it. Source:
/// `pkg/controller/volume/pvcprotection/pvc_protection_controller.go` and `.../pvprotection`.
final class StorageProtectionController implements Reconciler {

    static final String NAME = "storage-protection";

    private final ApiServer api;

    StorageProtectionController(ApiServer api) {
        this.api = api;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.PERSISTENT_VOLUME_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change) {
            case Change.Modified(KubeObject ignored, PersistentVolumeClaim claim)
            when claim.meta().isTerminating() -> requests.look(claim.key());
            case Change.Modified(KubeObject ignored, PersistentVolume volume)
            when volume.meta().isTerminating() -> requests.look(volume.key());
            case Change.Deleted(Pod pod) ->
                pod.spec()
                        .claims()
                        .forEach(claim -> requests.look(new ObjectKey(
                                Kind.PERSISTENT_VOLUME_CLAIM, pod.meta().namespace(), claim)));
            default -> {
                // Nobody has begun or ceased to use anything.
            }
        }
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).filter(object -> object.meta().isTerminating()).ifPresent(object -> {
            if (object instanceof PersistentVolumeClaim && !isUsed(key)) {
                release(key, PersistentVolumeClaim.PROTECTION);
            } else if (object instanceof PersistentVolume volume && volume.phase() != PersistentVolume.Phase.BOUND) {
                release(key, PersistentVolume.PROTECTION);
            }
        });
    }

    private boolean isUsed(ObjectKey claim) {
        return api.list(Kind.POD, Pod.class).stream()
                .anyMatch(pod -> pod.isScheduled()
                        && pod.meta().namespace().equals(claim.namespace())
                        && pod.spec().claims().contains(claim.name()));
    }

    private void release(ObjectKey key, String finalizer) {
        api.update(key, object -> {
            List<String> rest = object.meta().finalizers().stream()
                    .filter(each -> !each.equals(finalizer))
                    .toList();
            return object.withMeta(object.meta().withFinalizers(rest));
        });
    }
}
