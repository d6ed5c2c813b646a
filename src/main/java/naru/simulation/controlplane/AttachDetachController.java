package naru.simulation.controlplane;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.StorageDrivers;
import naru.simulation.api.Taint;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// Has disks attached to the nodes whose pods want them, and detached from those whose pods do not.
///
/// A disk that is not shared goes to no second node before it is off the first. It comes off when the kubelet there has
/// unmounted it. Where the kubelet no longer answers, it is taken off by force 6 minutes after its pods were to go, or
/// at once when a person has tainted the node as out of service.
///
/// Source: `pkg/controller/volume/attachdetach/reconciler/reconciler.go`; the rule of 6 minutes as
/// https://kubernetes.io/docs/concepts/cluster-administration/node-shutdown/#storage-force-detach-on-timeout has it.
final class AttachDetachController implements Reconciler {

    static final String NAME = "attach-detach";

    /// Source: `pkg/controller/volume/attachdetach/attach_detach_controller.go`,
    /// `DefaultTimerConfig.ReconcilerMaxWaitForUnmountDuration`.
    static final Duration MAX_WAIT_FOR_UNMOUNT = Duration.ofMinutes(6);

    private final ApiServer api;
    private final Clock clock;
    private final ControlPlane controlPlane;
    private final StorageLog log;

    AttachDetachController(ApiServer api, Clock clock, ControlPlane controlPlane) {
        this.api = api;
        this.clock = clock;
        this.controlPlane = controlPlane;
        this.log = new StorageLog(api, controlPlane, Component.ATTACH_DETACH_CONTROLLER);
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
        switch (change) {
            case Change.Modified(Pod before, Pod after) when wants(before) == wants(after) -> {
                // It wants what it wanted.
            }
            case Change.Modified(Node before, Node after) when sameForVolumes(before, after) -> {
                // Most reports of a node say nothing of volumes.
            }
            default -> {
                switch (change.object()) {
                    case Pod pod
                    when pod.isScheduled() -> {
                        if (change instanceof Change.Deleted) {
                            log.over(pod.key());
                        }
                        volumes(pod).forEach(volume -> requests.look(PersistentVolume.key(volume)));
                    }
                    case PersistentVolumeClaim claim
                    when claim.isBound() ->
                        requests.look(PersistentVolume.key(claim.spec().volumeName()));
                    case VolumeAttachment attachment -> requests.look(PersistentVolume.key(attachment.volume()));
                    case Node node ->
                        attachments()
                                .filter(each -> each.node().equals(node.name()))
                                .forEach(each -> requests.look(PersistentVolume.key(each.volume())));
                    default -> {
                        // Nothing else concerns attachments.
                    }
                }
            }
        }
    }

    private static boolean sameForVolumes(Node before, Node after) {
        return before.volumesInUse().equals(after.volumesInUse())
                && before.isReady() == after.isReady()
                && isOutOfService(before) == isOutOfService(after);
    }

    private static boolean isOutOfService(Node node) {
        return node.taints().stream().anyMatch(taint -> taint.key().equals(Taint.OUT_OF_SERVICE));
    }

    private static boolean wants(Pod pod) {
        return pod.isScheduled() && pod.isActive();
    }

    private Stream<String> volumes(Pod pod) {
        return pod.spec().claims().stream()
                .flatMap(claim -> api.claim(pod.key(), claim).stream())
                .filter(PersistentVolumeClaim::isBound)
                .map(claim -> claim.spec().volumeName());
    }

    private Stream<VolumeAttachment> attachments() {
        return api.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class).stream();
    }

    @Override
    public void reconcile(ObjectKey key) {
        Optional<PersistentVolume> volume = api.volume(key.name());
        List<Pod> pods = volume.filter(
                        each -> StorageDrivers.attaches(each.spec().driver()))
                .map(this::podsThatWant)
                .orElse(List.of());
        SortedSet<String> wanted = new TreeSet<>();
        pods.forEach(pod -> wanted.add(pod.spec().nodeName()));
        List<VolumeAttachment> attached =
                attachments().filter(each -> each.volume().equals(key.name())).toList();
        for (VolumeAttachment attachment : attached) {
            if (wanted.contains(attachment.node())) {
                forgetRequest(attachment);
            } else if (!attachment.meta().isTerminating()) {
                detach(attachment);
            }
        }
        for (String node : wanted) {
            if (attached.stream().noneMatch(each -> each.node().equals(node))) {
                attach(volume.orElseThrow(), node, pods);
            }
        }
    }

    private List<Pod> podsThatWant(PersistentVolume volume) {
        return api.list(Kind.POD, Pod.class).stream()
                .filter(pod -> wants(pod) && volumes(pod).anyMatch(name -> name.equals(volume.name())))
                .toList();
    }

    private void attach(PersistentVolume volume, String node, List<Pod> pods) {
        List<VolumeAttachment> elsewhere = attachments()
                .filter(each -> each.volume().equals(volume.name()))
                .toList();
        if (!volume.isShared() && !elsewhere.isEmpty()) {
            String holder = elsewhere.getFirst().node();
            pods.stream()
                    .filter(pod -> pod.spec().nodeName().equals(node))
                    .forEach(pod -> log.trouble(
                            Reason.FAILED_ATTACH_VOLUME, pod.key(), Map.of("volume", volume.name(), "node", holder)));
            return;
        }
        String driver = volume.spec().driver();
        ObjectMeta meta = ObjectMeta.clusterWide(name(volume, node), Labels.NONE)
                .withFinalizers(List.of(VolumeAttacher.finalizer(driver)));
        api.create(new VolumeAttachment(meta, driver, volume.name(), node, false));
    }

    /// Source: `pkg/volume/csi/csi_attacher.go`, `getAttachmentName`.
    private static String name(PersistentVolume volume, String node) {
        String text = volume.spec().handle() + volume.spec().driver() + node;
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "csi-" + HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private void detach(VolumeAttachment attachment) {
        Optional<Node> node = api.node(attachment.node());
        boolean mounted = node.map(each -> each.volumesInUse().contains(attachment.volume()))
                .orElse(true);
        if (mounted && node.filter(AttachDetachController::isOutOfService).isEmpty()) {
            Duration left = MAX_WAIT_FOR_UNMOUNT.minus(clock.now().since(requestedSince(attachment)));
            if (left.isPositive()) {
                controlPlane.lookAgain(NAME, PersistentVolume.key(attachment.volume()), left);
                return;
            }
            if (node.filter(Node::isReady).isPresent()) {
                return; // a kubelet that answers is waited for
            }
            log.record(
                    Reason.FORCE_DETACHED,
                    PersistentVolume.key(attachment.volume()),
                    Map.of("volume", attachment.volume(), "node", attachment.node()));
        }
        forgetRequest(attachment);
        api.delete(attachment.key());
    }

    private SimTime requestedSince(VolumeAttachment attachment) {
        Tree<String, SimTime> requests = controlPlane.state().volumes().detachRequested();
        Optional<SimTime> since = requests.get(attachment.name());
        if (since.isEmpty()) {
            keep(requests.with(attachment.name(), clock.now()));
        }
        return since.orElse(clock.now());
    }

    private void forgetRequest(KubeObject attachment) {
        keep(controlPlane.state().volumes().detachRequested().without(attachment.name()));
    }

    private void keep(Tree<String, SimTime> requests) {
        controlPlane.change(
                controlPlane.state().withVolumes(controlPlane.state().volumes().withDetachRequested(requests)));
    }
}
