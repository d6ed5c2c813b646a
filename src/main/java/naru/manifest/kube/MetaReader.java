package naru.manifest.kube;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.kernel.SimTime;

/// `metadata`, and the maps in it.
public final class MetaReader {

    /// A second copy of the whole manifest, which nothing here reads.
    private static final String LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

    private MetaReader() {}

    static ObjectMeta namespaced(Cursor object) {
        Cursor meta = object.need("metadata");
        return read(meta, meta.find("namespace").map(Names::label).orElse(ObjectKey.DEFAULT_NAMESPACE));
    }

    static ObjectMeta clusterWide(Cursor object) {
        return read(object.need("metadata"), "");
    }

    private static ObjectMeta read(Cursor meta, String namespace) {
        boolean terminating = meta.find("deletionTimestamp").isPresent();
        return new ObjectMeta(
                Names.subdomain(meta.need("name")),
                namespace,
                meta.text("uid", ""),
                labels(meta, "labels"),
                annotations(meta),
                owner(meta),
                meta.items("finalizers").stream().map(Cursor::text).toList(),
                SimTime.ZERO,
                meta.find("generation")
                        .map(cursor -> cursor.whole(0, Long.MAX_VALUE))
                        .orElse(1L),
                0,
                terminating ? Optional.of(SimTime.ZERO) : Optional.empty(),
                meta.whole("deletionGracePeriodSeconds", 0, 0, Integer.MAX_VALUE));
    }

    /// The map of labels at `key`, empty where there is none.
    public static Labels labels(Cursor parent, String key) {
        Map<String, String> labels = new TreeMap<>();
        parent.find(key)
                .ifPresent(map -> map.entries().forEach((name, value) -> {
                    if (!Names.isLabelKey(name)) {
                        throw value.fault(ProblemKind.LABEL_KEY_MALFORMED, name);
                    }
                    if (!Names.isLabelValue(value.text())) {
                        throw value.fault(ProblemKind.LABEL_VALUE_MALFORMED, value.text());
                    }
                    labels.put(name, value.text());
                }));
        return Labels.of(labels);
    }

    static Labels annotations(Cursor meta) {
        Map<String, String> annotations = new TreeMap<>();
        meta.find("annotations")
                .ifPresent(map -> map.entries().forEach((name, value) -> {
                    if (!name.equals(LAST_APPLIED)) {
                        annotations.put(name, value.text());
                    }
                }));
        return Labels.of(annotations);
    }

    private static Optional<OwnerReference> owner(Cursor meta) {
        return meta.items("ownerReferences").stream()
                .filter(reference -> reference.flag("controller", false))
                .findFirst()
                .map(reference -> new OwnerReference(
                        reference.need("kind").text(), reference.need("name").text(), reference.text("uid", "")));
    }
}
