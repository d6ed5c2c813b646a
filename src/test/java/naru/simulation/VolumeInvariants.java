package naru.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.api.Kind;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.VolumeAttachment;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.kubelet.LocalVolume;
import naru.simulation.kubelet.Machine;

/// What must be true of storage at every moment, and of every step from one moment to the next.
public final class VolumeInvariants {

    private VolumeInvariants() {}

    /// @param before the world one step earlier
    public static void check(Snapshot before, Snapshot now) {
        noDiskIsInTwoPlaces(now);
        boundIsBoundBothWays(now);
        nothingRunsBeforeItsVolumes(now);
        bindingIsForGood(before, now);
    }

    /// A disk that is not shared is attached to one node at most, and what is mounted on a machine that answers is
    /// attached there.
    private static void noDiskIsInTwoPlaces(Snapshot now) {
        SortedMap<String, SortedSet<String>> places = new TreeMap<>();
        for (VolumeAttachment attachment : now.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class)) {
            places.computeIfAbsent(attachment.volume(), name -> new TreeSet<>()).add(attachment.node());
        }
        places.forEach((name, nodes) -> {
            boolean shared = now.object(PersistentVolume.key(name))
                    .filter(volume -> ((PersistentVolume) volume).isShared())
                    .isPresent();
            if (!shared) {
                assertThat(nodes).as("nodes of %s", name).hasSize(1);
            }
        });
    }

    private static void boundIsBoundBothWays(Snapshot now) {
        for (PersistentVolumeClaim claim : now.list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class)) {
            now.object(PersistentVolume.key(claim.spec().volumeName()))
                    .filter(volume -> claim.isBound())
                    .map(PersistentVolume.class::cast)
                    .ifPresent(volume -> {
                        assertThat(volume.spec().claim())
                                .as("claim of %s", volume.name())
                                .contains(claim.key());
                        assertThat(volume.spec().capacityBytes())
                                .isGreaterThanOrEqualTo(claim.spec().requestBytes());
                    });
        }
    }

    private static void nothingRunsBeforeItsVolumes(Snapshot now) {
        now.checkpoint().kubelets().machines().forEach((node, machine) -> {
            for (LocalPod pod : machine.isUp() ? machine.pods().values() : List.<LocalPod>of()) {
                if (pod.containers().stream().anyMatch(LocalContainer::isRunning)) {
                    assertThat(pod.volumes()).as("volumes of %s", pod.key()).allMatch(LocalVolume::mounted);
                }
            }
            disksAreWhereTheyAreUsed(now, machine);
        });
    }

    /// A kubelet that is heard does not use a disk that another node has.
    private static void disksAreWhereTheyAreUsed(Snapshot now, Machine machine) {
        boolean ready = now.node(machine.node()).filter(node -> node.isReady()).isPresent();
        if (!machine.isHeard() || !ready) {
            return;
        }
        for (LocalPod pod : machine.pods().values()) {
            for (LocalVolume volume : pod.volumes()) {
                boolean used = volume.mounted() && !volume.attachment().isEmpty();
                if (used && pod.killedAt().isEmpty()) {
                    assertThat(now.list(Kind.VOLUME_ATTACHMENT, VolumeAttachment.class))
                            .as("nodes of %s, which %s uses", volume.attachment(), pod.key())
                            .filteredOn(each -> each.volume().equals(volume.attachment()))
                            .extracting(VolumeAttachment::node)
                            .contains(machine.node());
                }
            }
        }
    }

    private static void bindingIsForGood(Snapshot before, Snapshot now) {
        for (PersistentVolumeClaim claim : before.list(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class)) {
            now.object(claim.key())
                    .map(PersistentVolumeClaim.class::cast)
                    .filter(after -> claim.isBound()
                            && after.meta().uid().equals(claim.meta().uid()))
                    .ifPresent(after -> assertThat(after.spec().volumeName())
                            .as("volume of %s", claim.key())
                            .isEqualTo(claim.spec().volumeName()));
        }
    }
}
