package naru.manifest.kube;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;

/// The volumes of a pod, and where its containers mount them.
///
/// Volumes of other sources than those played (`projected`, `downwardAPI`, `nfs` …) are left out together with their
/// mounts: they change nothing here.
final class VolumeReader {

    private final List<Volume> volumes = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> played = new HashSet<>();

    /// @param claimed names of the volumes that a StatefulSet adds
    VolumeReader(Cursor spec, Set<String> claimed) {
        names.addAll(claimed);
        played.addAll(claimed);
        for (Cursor volume : spec.items("volumes")) {
            Cursor name = volume.need("name");
            if (!names.add(Names.label(name)) && !claimed.contains(name.text())) {
                throw name.fault(ProblemKind.DUPLICATE_NAME, name.text());
            }
            source(volume).ifPresent(source -> {
                played.add(name.text());
                volumes.add(new Volume(name.text(), source));
            });
        }
    }

    List<Volume> volumes() {
        return volumes;
    }

    private static Optional<Volume.Source> source(Cursor volume) {
        return volume.find("emptyDir")
                .map(VolumeReader::emptyDir)
                .or(() -> volume.find("hostPath")
                        .map(path ->
                                new Volume.Source.HostPath(path.need("path").text())))
                .or(() -> volume.find("persistentVolumeClaim")
                        .map(claim -> new Volume.Source.Claim(
                                Names.subdomain(claim.need("claimName")), claim.flag("readOnly", false))))
                .or(() -> volume.find("configMap")
                        .map(map -> new Volume.Source.ConfigMapFiles(
                                map.need("name").text(), items(map), map.flag("optional", false))))
                .or(() -> volume.find("secret")
                        .map(secret -> new Volume.Source.SecretFiles(
                                secret.need("secretName").text(), items(secret), secret.flag("optional", false))))
                // What names no source at all is an empty directory: the API server's default.
                .or(() -> volume.entries().size() == 1
                        ? Optional.of(new Volume.Source.EmptyDir(false, Optional.empty()))
                        : Optional.empty());
    }

    private static Volume.Source emptyDir(Cursor source) {
        Optional<Long> limit = source.find("sizeLimit").map(size -> Amounts.bytes(size, Limits.POD_AMOUNT));
        return new Volume.Source.EmptyDir(source.text("medium", "").equals("Memory"), limit);
    }

    private static SortedMap<String, String> items(Cursor source) {
        SortedMap<String, String> items = new TreeMap<>();
        for (Cursor item : source.items("items")) {
            items.put(item.need("key").text(), item.need("path").text());
        }
        return items;
    }

    /// The `volumeMounts` of a container.
    List<VolumeMount> mounts(Cursor container) {
        List<VolumeMount> mounts = new ArrayList<>();
        Set<String> paths = new HashSet<>();
        for (Cursor mount : container.items("volumeMounts")) {
            Cursor name = mount.need("name");
            if (!names.contains(name.text())) {
                throw name.fault(ProblemKind.VOLUME_UNKNOWN, name.text());
            }
            Cursor path = mount.need("mountPath");
            if (!paths.add(path.text())) {
                throw path.fault(ProblemKind.DUPLICATE_NAME, path.text());
            }
            if (played.contains(name.text())) {
                mounts.add(new VolumeMount(
                        name.text(), path.text(), mount.text("subPath", ""), mount.flag("readOnly", false)));
            }
        }
        return mounts;
    }
}
