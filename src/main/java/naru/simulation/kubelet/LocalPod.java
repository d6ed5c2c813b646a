package naru.simulation.kubelet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.PodSpec;
import naru.simulation.api.VolumeMount;
import naru.simulation.kernel.SimTime;

/// A pod as it really is on its machine.
///
/// @param containers init containers first, in order, then the others
/// @param volumes as in the spec
/// @param killedAt when the kubelet began to end it
/// @param failure why the kubelet itself ends it (`Evicted`, `DeadlineExceeded`); empty: it does not, or was told to
public record LocalPod(
        ObjectKey key,
        String uid,
        PodSpec spec,
        SimTime startTime,
        String podIp,
        List<LocalContainer> containers,
        List<LocalVolume> volumes,
        Optional<SimTime> killedAt,
        String failure) {

    public LocalPod {
        containers = List.copyOf(containers);
        volumes = List.copyOf(volumes);
    }

    /// One that the kubelet has just taken on.
    static LocalPod taken(
            ObjectKey key, String uid, PodSpec spec, SimTime now, String podIp, List<LocalContainer> containers) {
        List<LocalVolume> volumes =
                spec.volumes().stream().map(LocalVolume::unmounted).toList();
        return new LocalPod(key, uid, spec, now, podIp, containers, volumes, Optional.empty(), "");
    }

    public Optional<LocalContainer> container(String name) {
        return containers.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    public Optional<LocalVolume> volume(String name) {
        return volumes.stream().filter(v -> v.name().equals(name)).findFirst();
    }

    /// The files of a volume made of a ConfigMap or a Secret, as last synced: contents by path.
    public SortedMap<String, String> files(String volume) {
        return volume(volume).map(LocalVolume::files).orElseGet(TreeMap::new);
    }

    /// What a container's program reads of such files now: contents by full path. What is mounted by `subPath` is
    /// as it was when the container started.
    public SortedMap<String, String> filesSeenBy(LocalContainer container) {
        SortedMap<String, String> seen = new TreeMap<>(container.pinnedFiles());
        for (VolumeMount mount : container.spec().mounts()) {
            if (mount.subPath().isEmpty()) {
                files(mount.volume()).forEach((path, text) -> seen.put(mount.mountPath() + "/" + path, text));
            }
        }
        return seen;
    }

    public boolean isMounted() {
        return volumes.stream().allMatch(LocalVolume::mounted);
    }

    public long memoryAt(SimTime now) {
        return containers.stream().mapToLong(c -> c.memoryAt(now)).sum();
    }

    public LocalPod withContainer(String name, UnaryOperator<LocalContainer> change) {
        return withContainers(c -> c.name().equals(name) ? change.apply(c) : c);
    }

    public LocalPod withContainers(UnaryOperator<LocalContainer> change) {
        List<LocalContainer> next = new ArrayList<>(containers);
        next.replaceAll(change);
        return new LocalPod(key, uid, spec, startTime, podIp, next, volumes, killedAt, failure);
    }

    LocalPod withVolume(LocalVolume volume) {
        return withVolumes(v -> v.name().equals(volume.name()) ? volume : v);
    }

    LocalPod withVolumes(UnaryOperator<LocalVolume> change) {
        List<LocalVolume> next = new ArrayList<>(volumes);
        next.replaceAll(change);
        return new LocalPod(key, uid, spec, startTime, podIp, containers, next, killedAt, failure);
    }

    public LocalPod killed(SimTime at) {
        return new LocalPod(key, uid, spec, startTime, podIp, containers, volumes, Optional.of(at), failure);
    }

    LocalPod failing(String why) {
        return new LocalPod(key, uid, spec, startTime, podIp, containers, volumes, killedAt, why);
    }
}
