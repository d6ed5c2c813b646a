package naru.manifest.kube;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Kind;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.StorageClass;
import naru.simulation.api.VolumeAttachment;

/// PersistentVolumes, their claims and classes, and where they are attached. Source of the rules:
/// `pkg/apis/core/validation/validation.go` and `pkg/apis/storage/validation/validation.go`.
final class StorageReader {

    /// A claim's class in the days before it had a field.
    private static final String CLASS_ANNOTATION = "volume.beta.kubernetes.io/storage-class";

    private static final Map<String, PersistentVolume.ReclaimPolicy> RECLAIMING =
            Words.of(PersistentVolume.ReclaimPolicy.class);
    private static final Map<String, StorageClass.BindingMode> BINDING = Words.of(StorageClass.BindingMode.class);
    private static final Map<String, PersistentVolume.Phase> PHASES = Words.of(PersistentVolume.Phase.class);
    private static final Map<String, PersistentVolumeClaim.Phase> CLAIM_PHASES =
            Words.of(PersistentVolumeClaim.Phase.class);

    private StorageReader() {}

    static PersistentVolumeClaim claim(Cursor object) {
        ObjectMeta meta = MetaReader.namespaced(object);
        Cursor spec = object.need("spec");
        Cursor requests = spec.need("resources").need("requests");
        Optional<String> storageClass = spec.find("storageClassName")
                .map(Cursor::text)
                .or(() -> Optional.of(meta.annotations().get(CLASS_ANNOTATION)).filter(name -> !name.isEmpty()));
        return new PersistentVolumeClaim(
                meta,
                new PersistentVolumeClaim.Spec(
                        accessModes(spec),
                        Amounts.bytes(requests.need("storage"), Limits.NODE_AMOUNT),
                        storageClass,
                        spec.find("selector").map(SelectorReader::labels),
                        spec.text("volumeName", "")),
                object.find("status")
                        .map(status -> status.choice("phase", CLAIM_PHASES, PersistentVolumeClaim.Phase.PENDING))
                        .orElse(PersistentVolumeClaim.Phase.PENDING));
    }

    private static Set<AccessMode> accessModes(Cursor spec) {
        Cursor list = spec.need("accessModes");
        if (list.items().isEmpty()) {
            throw list.fault(ProblemKind.LIST_EMPTY);
        }
        Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
        list.items().forEach(mode -> modes.add(mode.choice(Words.ACCESS_MODES)));
        return modes;
    }

    static PersistentVolume volume(Cursor object) {
        Cursor spec = object.need("spec");
        Optional<Cursor> claim = spec.find("claimRef");
        return new PersistentVolume(
                MetaReader.clusterWide(object),
                new PersistentVolume.Spec(
                        Amounts.bytes(spec.need("capacity").need("storage"), Limits.NODE_AMOUNT),
                        accessModes(spec),
                        spec.choice("persistentVolumeReclaimPolicy", RECLAIMING, PersistentVolume.ReclaimPolicy.RETAIN),
                        spec.text("storageClassName", ""),
                        claim.map(StorageReader::claimed),
                        claim.map(cursor -> cursor.text("uid", "")).orElse(""),
                        nodes(spec),
                        driver(spec),
                        handle(spec)),
                object.find("status")
                        .map(status -> status.choice("phase", PHASES, PersistentVolume.Phase.AVAILABLE))
                        .orElse(PersistentVolume.Phase.AVAILABLE));
    }

    private static ObjectKey claimed(Cursor reference) {
        return new ObjectKey(
                Kind.PERSISTENT_VOLUME_CLAIM,
                reference.text("namespace", ObjectKey.DEFAULT_NAMESPACE),
                reference.need("name").text());
    }

    /// `nodeAffinity.required`, without which a local volume makes no sense.
    private static Optional<List<NodeAffinity.Term>> nodes(Cursor spec) {
        Optional<Cursor> required = spec.find("nodeAffinity").flatMap(affinity -> affinity.find("required"));
        if (required.isEmpty() && spec.find("local").isPresent()) {
            throw spec.missing("nodeAffinity");
        }
        return required.map(AffinityReader::nodeTerms);
    }

    /// Whose the volume is: a CSI driver, or the name of the field that describes it.
    private static String driver(Cursor spec) {
        return spec.find("csi")
                .map(csi -> csi.need("driver").text())
                .or(() -> source(spec, "local"))
                .or(() -> source(spec, "nfs"))
                .or(() -> source(spec, "hostPath"))
                .orElseThrow(() -> spec.plainFault(ProblemKind.VOLUME_SOURCE_UNKNOWN, "csi, local, nfs, hostPath"));
    }

    private static Optional<String> source(Cursor spec, String field) {
        return spec.find(field).map(source -> field);
    }

    private static String handle(Cursor spec) {
        return spec.find("csi")
                .map(csi -> csi.need("volumeHandle").text())
                .orElseGet(() -> spec.need(driver(spec)).need("path").text());
    }

    static StorageClass storageClass(Cursor object) {
        return new StorageClass(
                MetaReader.clusterWide(object),
                object.need("provisioner").text(),
                object.choice("reclaimPolicy", RECLAIMING, PersistentVolume.ReclaimPolicy.DELETE),
                object.choice("volumeBindingMode", BINDING, StorageClass.BindingMode.IMMEDIATE),
                object.flag("allowVolumeExpansion", false));
    }

    static VolumeAttachment attachment(Cursor object) {
        Cursor spec = object.need("spec");
        return new VolumeAttachment(
                MetaReader.clusterWide(object),
                spec.need("attacher").text(),
                spec.need("source").need("persistentVolumeName").text(),
                spec.need("nodeName").text(),
                object.find("status")
                        .map(status -> status.flag("attached", false))
                        .orElse(false));
    }
}
