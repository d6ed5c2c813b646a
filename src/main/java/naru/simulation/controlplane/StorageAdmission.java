package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.StorageClass;
import naru.simulation.controlplane.storage.DefaultStorageClass;

/// What admission adds to storage objects: a finalizer that keeps them while they are in use, and the default class.
///
/// Source: `plugin/pkg/admission/storage/storageobjectinuseprotection` and `.../setdefault`.
final class StorageAdmission {

    private StorageAdmission() {}

    static PersistentVolume admit(PersistentVolume volume) {
        return volume.withMeta(guarded(volume.meta(), PersistentVolume.PROTECTION));
    }

    static PersistentVolumeClaim admit(PersistentVolumeClaim claim, ApiServer api) {
        PersistentVolumeClaim guarded = claim.withMeta(guarded(claim.meta(), PersistentVolumeClaim.PROTECTION));
        Optional<StorageClass> chosen = claim.spec().storageClassName().isPresent()
                ? Optional.empty()
                : DefaultStorageClass.of(api.list(Kind.STORAGE_CLASS, StorageClass.class));
        return chosen.map(each -> guarded.withSpec(guarded.spec().withStorageClassName(each.name())))
                .orElse(guarded);
    }

    private static ObjectMeta guarded(ObjectMeta meta, String finalizer) {
        if (meta.finalizers().contains(finalizer)) {
            return meta;
        }
        List<String> more = new ArrayList<>(meta.finalizers());
        more.add(finalizer);
        return meta.withFinalizers(more);
    }
}
