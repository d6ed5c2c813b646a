package naru.simulation.kubelet;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.Volume;

/// A volume of a pod as it is on the machine.
///
/// @param mounted whether containers can use it; none of the pod's starts before all its volumes are
/// @param handle the [Disk] behind it; empty for files made of a ConfigMap or a Secret
/// @param attachment the attached PersistentVolume behind it; empty if there is none
/// @param files of a ConfigMap or a Secret: contents by path, as last synced
public record LocalVolume(
        Volume spec, boolean mounted, String handle, String attachment, SortedMap<String, String> files) {

    public LocalVolume {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    static LocalVolume unmounted(Volume spec) {
        return new LocalVolume(spec, false, "", "", new TreeMap<>());
    }

    public String name() {
        return spec.name();
    }

    LocalVolume mountedAt(String disk, String persistentVolume) {
        return new LocalVolume(spec, true, disk, persistentVolume, files);
    }

    LocalVolume withFiles(SortedMap<String, String> next) {
        return new LocalVolume(spec, true, handle, attachment, next);
    }

    LocalVolume unmounted() {
        return new LocalVolume(spec, false, handle, attachment, files);
    }

    /// Whether programs may write to it.
    boolean isWritable() {
        return switch (spec.source()) {
            case Volume.Source.EmptyDir any -> true;
            case Volume.Source.HostPath any -> true;
            case Volume.Source.Claim claim -> !claim.readOnly();
            case Volume.Source.ConfigMapFiles any -> false;
            case Volume.Source.SecretFiles any -> false;
        };
    }
}
