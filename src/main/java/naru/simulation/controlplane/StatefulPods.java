package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodStatus;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.Volume;

/// What a StatefulSet's pods and claims look like: named by the set and a number, the claims by the pod.
///
/// Source: `pkg/controller/statefulset/stateful_set_utils.go`.
final class StatefulPods {

    /// Source: `apps/v1`, `StatefulSetPodNameLabel` and `PodIndexLabel`.
    private static final String POD_NAME = "statefulset.kubernetes.io/pod-name";

    private static final String POD_INDEX = "apps.kubernetes.io/pod-index";

    private StatefulPods() {}

    static String name(StatefulSet set, int ordinal) {
        return set.name() + "-" + ordinal;
    }

    /// The number in a pod's name; empty if the name is not one that a StatefulSet gives.
    static OptionalInt ordinal(Pod pod) {
        int dash = pod.name().lastIndexOf('-');
        try {
            return dash < 0
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(pod.name().substring(dash + 1)));
        } catch (NumberFormatException noNumber) {
            return OptionalInt.empty();
        }
    }

    /// The set that would have a pod of this name, by name.
    static ObjectKey namesake(Pod pod) {
        String set = pod.name().substring(0, Math.max(0, pod.name().lastIndexOf('-')));
        return new ObjectKey(Kind.STATEFUL_SET, pod.meta().namespace(), set);
    }

    static Pod pod(StatefulSet set, ControllerRevision revision, int ordinal) {
        String name = name(set, ordinal);
        Labels labels = RevisionHistory.marked(revision.data().labels(), revision.name())
                .with(POD_NAME, name)
                .with(POD_INDEX, Integer.toString(ordinal));
        ObjectMeta meta = ObjectMeta.of(set.meta().namespace(), name, labels)
                .withAnnotations(revision.data().annotations())
                .withOwner(owner(set));
        List<Volume> volumes = new ArrayList<>();
        for (PersistentVolumeClaim template : set.spec().claimTemplates()) {
            volumes.add(new Volume(template.name(), new Volume.Source.Claim(claimName(template, set, ordinal), false)));
        }
        revision.data().spec().volumes().stream()
                .filter(volume -> volumes.stream().noneMatch(own -> own.name().equals(volume.name())))
                .forEach(volumes::add);
        return new Pod(
                meta,
                revision.data().spec().with(draft -> {
                    draft.hostname = name;
                    draft.subdomain = set.spec().serviceName();
                    draft.volumes = volumes;
                }),
                PodStatus.NEW);
    }

    static OwnerReference owner(KubeObject owner) {
        return new OwnerReference(
                owner.kind().title(), owner.name(), owner.meta().uid());
    }

    /// The claims of one pod, as they are made: nobody's, so that they outlive it.
    static List<PersistentVolumeClaim> claims(StatefulSet set, int ordinal) {
        return set.spec().claimTemplates().stream()
                .map(template -> claim(template, set, ordinal))
                .toList();
    }

    private static PersistentVolumeClaim claim(PersistentVolumeClaim template, StatefulSet set, int ordinal) {
        Labels labels = template.meta().labels();
        for (var label : set.spec().selector().matchLabels().entries().entrySet()) {
            labels = labels.with(label.getKey(), label.getValue());
        }
        ObjectMeta meta = ObjectMeta.of(set.meta().namespace(), claimName(template, set, ordinal), labels)
                .withAnnotations(template.meta().annotations());
        return new PersistentVolumeClaim(meta, template.spec(), PersistentVolumeClaim.Phase.PENDING);
    }

    private static String claimName(PersistentVolumeClaim template, StatefulSet set, int ordinal) {
        return template.name() + "-" + name(set, ordinal);
    }
}
