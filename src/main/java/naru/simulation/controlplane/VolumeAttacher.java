package naru.simulation.controlplane;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.Reason;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.Dice;

/// Attaches and detaches disks as VolumeAttachments say: the external-attacher beside a CSI driver.
///
/// Its finalizer keeps a VolumeAttachment until the disk is off. Each takes 1 to 3 s, which is Naru's assumption.
/// Source: `kubernetes-csi/external-attacher`, `pkg/controller/csi_handler.go`.
final class VolumeAttacher implements Reconciler {

    static final String NAME = "volume-attacher";

    private static final Duration FASTEST = Duration.ofSeconds(1);
    private static final Duration SLOWEST = Duration.ofSeconds(3);

    private final ApiServer api;
    private final Clock clock;
    private final Dice dice;
    private final StorageLog log;

    VolumeAttacher(ApiServer api, Clock clock, Dice dice, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.dice = dice;
        this.log = new StorageLog(api, controlPlane, Component.ATTACH_DETACH_CONTROLLER);
    }

    static String finalizer(String driver) {
        return "external-attacher/" + driver.replace('.', '-');
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.ATTACH_DETACH_CONTROLLER;
    }

    @Override
    public void observe(Change change, Requests requests) {
        boolean news = switch (change) {
            case Change.Added(VolumeAttachment attachment) -> !attachment.attached();
            case Change.Modified(VolumeAttachment before, VolumeAttachment after) ->
                !before.meta().isTerminating() && after.meta().isTerminating();
            default -> false;
        };
        if (news) {
            requests.look(change.key());
        }
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).ifPresent(attachment -> {
            String uid = attachment.meta().uid();
            boolean detaching = attachment.meta().isTerminating();
            clock.after(
                    dice.between(FASTEST, SLOWEST, detaching ? "detaching" : "attaching", uid),
                    detaching
                            ? new ControlPlaneEvent.VolumeDetached(key, uid)
                            : new ControlPlaneEvent.VolumeAttached(key, uid));
        });
    }

    /// The storage has attached the disk.
    void attached(ObjectKey key, String uid) {
        api.get(key)
                .map(VolumeAttachment.class::cast)
                .filter(attachment -> attachment.meta().uid().equals(uid)
                        && !attachment.meta().isTerminating())
                .ifPresent(attachment -> {
                    log.record(Reason.ATTACHED, PersistentVolume.key(attachment.volume()), names(attachment));
                    api.update(key, object -> ((VolumeAttachment) object).withAttached(true));
                });
    }

    /// The storage has taken the disk off.
    void detached(ObjectKey key, String uid) {
        api.get(key).filter(attachment -> attachment.meta().uid().equals(uid)).ifPresent(attachment -> {
            VolumeAttachment gone = (VolumeAttachment) attachment;
            log.record(Reason.DETACHED, PersistentVolume.key(gone.volume()), names(gone));
            api.update(key, VolumeAttacher::released);
        });
    }

    private static KubeObject released(KubeObject attachment) {
        return attachment.withMeta(attachment.meta().withFinalizers(List.of()));
    }

    private static Map<String, String> names(VolumeAttachment attachment) {
        return Map.of("volume", attachment.volume(), "node", attachment.node());
    }
}
