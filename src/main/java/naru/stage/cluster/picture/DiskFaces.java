package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.simulation.Snapshot;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeAttachment;

/// The faces of all storage, what needs looking after first.
final class DiskFaces {

    private final Map<String, PersistentVolume> volumes = new HashMap<>();
    private final Map<String, VolumeAttachment> attachments = new HashMap<>();
    private final Map<ObjectKey, Pod> users = new HashMap<>();

    private DiskFaces(Snapshot snapshot) {
        snapshot.list(Kind.PERSISTENT_VOLUME, PersistentVolume.class).forEach(each -> volumes.put(each.name(), each));
        snapshot.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class)
                .forEach(each -> attachments.merge(each.volume(), each, DiskFaces::livelier));
        for (Pod pod : snapshot.pods()) {
            for (Volume volume : pod.spec().volumes()) {
                if (volume.source() instanceof Volume.Source.Claim claim && pod.isScheduled() && !pod.isTerminal()) {
                    users.put(
                            new ObjectKey(
                                    Kind.PERSISTENT_VOLUME_CLAIM, pod.meta().namespace(), claim.claimName()),
                            pod);
                }
            }
        }
    }

    /// Of several attachments the one that is done, or else the one that is to come.
    private static VolumeAttachment livelier(VolumeAttachment one, VolumeAttachment other) {
        return one.attached() && !one.meta().isTerminating() ? one : other;
    }

    static List<DiskFace> of(Snapshot snapshot) {
        List<PersistentVolumeClaim> claims = snapshot.list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class);
        DiskFaces made = new DiskFaces(snapshot);
        if (claims.isEmpty() && made.volumes.isEmpty()) {
            return List.of();
        }
        List<DiskFace> faces = new ArrayList<>();
        Map<String, PersistentVolumeClaim> claimed = new HashMap<>();
        for (PersistentVolumeClaim claim : claims) {
            faces.add(made.claim(claim));
            claimed.put(claim.spec().volumeName(), claim);
        }
        made.volumes.values().stream()
                .filter(volume -> !claimed.containsKey(volume.name()))
                .forEach(volume -> faces.add(made.unclaimed(volume)));
        faces.sort(Comparator.comparing((DiskFace face) ->
                        face.state().mood() == Mood.OK || face.state().mood() == Mood.MUTED)
                .thenComparing(face -> face.key().kind())
                .thenComparing(face -> face.key().name(), NaturalOrder.BY_NAME));
        return faces;
    }

    private DiskFace claim(PersistentVolumeClaim claim) {
        String name = claim.spec().volumeName();
        Optional<PersistentVolume> volume = Optional.ofNullable(volumes.get(name));
        Optional<VolumeAttachment> attachment = Optional.ofNullable(attachments.get(name));
        Optional<Pod> user = Optional.ofNullable(users.get(claim.key()));
        DiskFace.State state = switch (claim.phase()) {
            case PENDING -> DiskFace.State.PENDING;
            case LOST -> DiskFace.State.LOST;
            case BOUND -> bound(attachment, user);
        };
        return new DiskFace(
                claim.key(),
                name,
                volume.map(each -> each.spec().capacityBytes())
                        .orElse(claim.spec().requestBytes()),
                mode(claim.spec().accessModes()),
                state,
                attachment
                        .map(VolumeAttachment::node)
                        .or(() -> user.map(pod -> pod.spec().nodeName()))
                        .orElse(""));
    }

    private static DiskFace.State bound(Optional<VolumeAttachment> attachment, Optional<Pod> user) {
        if (attachment.isEmpty()) {
            return user.isPresent() ? DiskFace.State.IN_USE : DiskFace.State.BOUND;
        }
        if (attachment.get().meta().isTerminating()) {
            return DiskFace.State.DETACHING;
        }
        return attachment.get().attached() ? DiskFace.State.ATTACHED : DiskFace.State.ATTACHING;
    }

    private DiskFace unclaimed(PersistentVolume volume) {
        DiskFace.State state = switch (volume.phase()) {
            case AVAILABLE, BOUND -> DiskFace.State.AVAILABLE;
            case RELEASED -> DiskFace.State.RELEASED;
            case FAILED -> DiskFace.State.FAILED;
        };
        return new DiskFace(
                volume.key(),
                volume.name(),
                volume.spec().capacityBytes(),
                mode(volume.spec().accessModes()),
                state,
                Optional.ofNullable(attachments.get(volume.name()))
                        .map(VolumeAttachment::node)
                        .orElse(""));
    }

    private static String mode(Set<AccessMode> modes) {
        return modes.stream()
                .max(Comparator.naturalOrder())
                .map(AccessMode::shortTitle)
                .orElse("");
    }
}
