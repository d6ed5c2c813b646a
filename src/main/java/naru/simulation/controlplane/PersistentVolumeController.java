package naru.simulation.controlplane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Reason;
import naru.simulation.api.StorageClass;
import naru.simulation.api.StorageDrivers;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.controlplane.storage.DefaultStorageClass;
import naru.simulation.controlplane.storage.VolumeMatch;

/// Binds claims and volumes to each other, for good, and reclaims the volumes of claims that are gone.
///
/// Source: `pkg/controller/volume/persistentvolume/pv_controller.go`, `syncClaim` and `syncVolume`.
final class PersistentVolumeController implements Reconciler {

    static final String NAME = "persistentvolume-binder";

    private final ApiServer api;
    private final StorageLog log;

    PersistentVolumeController(ApiServer api, ControlPlane controlPlane) {
        this.api = api;
        this.log = new StorageLog(api, controlPlane, Component.PERSISTENT_VOLUME_CONTROLLER);
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
        switch (change.object()) {
            case PersistentVolumeClaim claim -> {
                requests.look(claim.key());
                if (!claim.spec().volumeName().isEmpty()) {
                    requests.look(PersistentVolume.key(claim.spec().volumeName()));
                }
                if (change instanceof Change.Deleted) {
                    log.over(claim.key());
                }
            }
            case PersistentVolume volume -> {
                requests.look(volume.key());
                volume.spec().claim().ifPresent(requests::look);
                pending().forEach(claim -> requests.look(claim.key()));
            }
            case StorageClass any -> pending().forEach(claim -> requests.look(claim.key()));
            case VolumeAttachment attachment -> requests.look(PersistentVolume.key(attachment.volume()));
            default -> {
                // Nothing else concerns volumes.
            }
        }
    }

    private List<PersistentVolumeClaim> pending() {
        return api.list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class).stream()
                .filter(claim -> claim.phase() == PersistentVolumeClaim.Phase.PENDING)
                .toList();
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).ifPresent(object -> {
            if (object instanceof PersistentVolumeClaim claim) {
                sync(claim);
            } else {
                sync((PersistentVolume) object);
            }
        });
    }

    private void sync(PersistentVolumeClaim claim) {
        switch (claim.phase()) {
            case BOUND -> checkStillThere(claim);
            case LOST -> {
                // Its data is gone: nothing brings it back.
            }
            case PENDING -> {
                if (claim.spec().volumeName().isEmpty()) {
                    findVolume(claim);
                } else {
                    bindToNamed(claim);
                }
            }
        }
    }

    private void checkStillThere(PersistentVolumeClaim claim) {
        boolean there = api.volume(claim.spec().volumeName())
                .filter(volume -> VolumeMatch.isReservedFor(volume, claim))
                .isPresent();
        if (!there) {
            api.update(claim.key(), c -> ((PersistentVolumeClaim) c).withPhase(PersistentVolumeClaim.Phase.LOST));
            log.record(
                    Reason.CLAIM_LOST,
                    claim.key(),
                    Map.of("volume", claim.spec().volumeName()));
        }
    }

    private void bindToNamed(PersistentVolumeClaim claim) {
        api.volume(claim.spec().volumeName())
                .filter(volume -> volume.spec().claim().isEmpty()
                        ? VolumeMatch.satisfies(volume, claim)
                        : VolumeMatch.isReservedFor(volume, claim))
                .ifPresent(volume -> bind(volume, claim));
    }

    private void findVolume(PersistentVolumeClaim claim) {
        if (claim.spec().storageClassName().isEmpty() && assignDefaultClass(claim)) {
            return;
        }
        Optional<StorageClass> storageClass = storageClass(claim);
        boolean waits = storageClass
                .filter(each -> each.bindingMode() == StorageClass.BindingMode.WAIT_FOR_FIRST_CONSUMER
                        && !claim.meta().annotations().has(PersistentVolumeClaim.SELECTED_NODE))
                .isPresent();
        Optional<PersistentVolume> match =
                VolumeMatch.find(claim, api.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class), waits);
        if (match.isPresent()) {
            bind(match.get(), claim);
        } else if (waits) {
            log.trouble(Reason.WAIT_FOR_FIRST_CONSUMER, claim.key(), Map.of());
        } else {
            provision(claim, storageClass);
        }
    }

    /// A default class that comes later counts too (since 1.28).
    private boolean assignDefaultClass(PersistentVolumeClaim claim) {
        Optional<StorageClass> chosen = DefaultStorageClass.of(api.list(Kind.STORAGE_CLASS, StorageClass.class));
        chosen.ifPresent(each -> api.update(
                claim.key(),
                c -> ((PersistentVolumeClaim) c).withSpec(claim.spec().withStorageClassName(each.name()))));
        return chosen.isPresent();
    }

    private Optional<StorageClass> storageClass(PersistentVolumeClaim claim) {
        return claim.spec()
                .storageClassName()
                .flatMap(name -> api.get(new ObjectKey(Kind.STORAGE_CLASS, "", name)))
                .map(StorageClass.class::cast);
    }

    /// Says whose work it is to make the volume; the provisioner sees it and begins.
    private void provision(PersistentVolumeClaim claim, Optional<StorageClass> storageClass) {
        Optional<String> provisioner =
                storageClass.map(StorageClass::provisioner).filter(each -> !each.equals(StorageClass.NO_PROVISIONER));
        if (provisioner.isEmpty()) {
            log.trouble(Reason.FAILED_BINDING, claim.key(), Map.of());
        } else if (!claim.meta().annotations().has(PersistentVolumeClaim.STORAGE_PROVISIONER)) {
            api.update(
                    claim.key(),
                    c -> c.withMeta(
                            c.meta().withAnnotation(PersistentVolumeClaim.STORAGE_PROVISIONER, provisioner.get())));
        }
    }

    private void bind(PersistentVolume volume, PersistentVolumeClaim claim) {
        api.update(
                volume.key(),
                v -> ((PersistentVolume) v)
                        .withSpec(volume.spec()
                                .withClaim(
                                        Optional.of(claim.key()), claim.meta().uid()))
                        .withPhase(PersistentVolume.Phase.BOUND));
        api.update(
                claim.key(),
                c -> ((PersistentVolumeClaim) c)
                        .withSpec(claim.spec().withVolumeName(volume.name()))
                        .withPhase(PersistentVolumeClaim.Phase.BOUND));
        log.over(claim.key());
        log.record(Reason.CLAIM_BOUND, claim.key(), Map.of("volume", volume.name()));
    }

    private void sync(PersistentVolume volume) {
        if (volume.spec().claim().isEmpty() || volume.spec().claimUid().isEmpty()) {
            become(volume, PersistentVolume.Phase.AVAILABLE);
            return;
        }
        Optional<PersistentVolumeClaim> claim = volume.spec()
                .claim()
                .flatMap(api::get)
                .map(PersistentVolumeClaim.class::cast)
                .filter(each -> each.meta().uid().equals(volume.spec().claimUid()));
        if (claim.isEmpty()) {
            release(volume);
        } else if (claim.get().spec().volumeName().equals(volume.name())) {
            become(volume, PersistentVolume.Phase.BOUND);
        }
    }

    private void become(PersistentVolume volume, PersistentVolume.Phase phase) {
        api.update(volume.key(), v -> ((PersistentVolume) v).withPhase(phase));
    }

    /// Its claim is gone. Nobody else gets it: it is deleted with its data, or kept for a person to look at.
    private void release(PersistentVolume volume) {
        if (volume.phase() == PersistentVolume.Phase.FAILED) {
            return;
        }
        if (volume.phase() != PersistentVolume.Phase.RELEASED) {
            become(volume, PersistentVolume.Phase.RELEASED);
            log.record(
                    Reason.VOLUME_RELEASED,
                    volume.key(),
                    Map.of("policy", volume.spec().reclaimPolicy().name()));
        }
        if (volume.spec().reclaimPolicy() == PersistentVolume.ReclaimPolicy.RETAIN
                || volume.meta().isTerminating()
                || isAttached(volume)) {
            return;
        }
        if (StorageDrivers.isCsi(volume.spec().driver())) {
            log.record(Reason.VOLUME_DELETED, volume.key(), Map.of());
            api.delete(volume.key());
        } else {
            become(volume, PersistentVolume.Phase.FAILED);
            log.record(
                    Reason.VOLUME_DELETE_FAILED,
                    volume.key(),
                    Map.of("driver", volume.spec().driver()));
        }
    }

    private boolean isAttached(PersistentVolume volume) {
        return api.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class).stream()
                .anyMatch(attachment -> attachment.volume().equals(volume.name()));
    }
}
