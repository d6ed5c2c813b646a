package naru.manifest.kube;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import naru.manifest.NoticeKind;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Condition;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;

/// StatefulSets, DaemonSets and Jobs. Their controllers are not played: they come as the pods they would have at
/// once.
///
/// Which pods, that is known only when the whole file has been read: a DaemonSet has one on each node, and what runs
/// already (in a file of a running cluster) is not made once more.
final class PodSets {

    /// @param where the object, for messages
    /// @param first the number of the first pod of a StatefulSet
    private record PodSet(Cursor where, Subject subject, ObjectMeta meta, PodTemplate template, int first, int count) {}

    private final List<PodSet> sets = new ArrayList<>();

    /// @return the number of pods it asks for
    int statefulSet(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART).template(spec);
        WorkloadReader.selector(spec, subject, template);
        subject.notPlayed(spec, "volumeClaimTemplates");
        int first = spec.find("ordinals")
                .map(ordinals -> ordinals.whole("start", 0, 0, 1_000_000))
                .orElse(0);
        return add(object, subject, template, first, WorkloadReader.replicas(spec));
    }

    /// @return 0, for only the nodes tell
    int daemonSet(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.ALWAYS_RESTART).template(spec);
        WorkloadReader.selector(spec, subject, template);
        return add(object, subject, template, 0, 0);
    }

    /// @return the number of pods it starts at once
    int job(Cursor object, Subject subject) {
        Cursor spec = object.need("spec");
        PodTemplate template = new PodSpecReader(subject, PodSpecReader.JOB_RESTART).template(spec);
        int parallelism = spec.whole("parallelism", 1, 0, Integer.MAX_VALUE);
        int completions = spec.whole("completions", parallelism, 0, Integer.MAX_VALUE);
        boolean over = object.find("status")
                .map(status -> hasEnded(ConditionReader.list(status)))
                .orElse(false);
        if (over || spec.flag("suspend", false)) {
            subject.notices().add(object.notice(NoticeKind.JOB_ENDED, subject.name()));
            return 0;
        }
        return add(object, subject, template, 0, Math.min(parallelism, completions));
    }

    private static boolean hasEnded(List<Condition> conditions) {
        return Condition.isTrue(conditions, "Complete") || Condition.isTrue(conditions, "Failed");
    }

    private int add(Cursor object, Subject subject, PodTemplate template, int first, int count) {
        ObjectMeta meta = MetaReader.namespaced(object);
        sets.add(new PodSet(object, subject, meta, template, first, count));
        return count;
    }

    /// A pod to be made, and the object it is made for.
    record Made(Pod pod, Cursor where) {}

    /// The pods that are still to be made.
    ///
    /// @param pods those in the file
    List<Made> pods(List<Pod> pods, List<Node> nodes) {
        Set<String> running = new HashSet<>();
        for (Pod pod : pods) {
            pod.meta()
                    .owner()
                    .ifPresent(owner -> running.add(id(owner.kind(), pod.meta().namespace(), owner.name())));
        }
        List<Made> made = new ArrayList<>();
        for (PodSet set : sets) {
            if (!running.contains(id(set.subject.kind(), set.meta.namespace(), set.meta.name()))) {
                List<Pod> ofSet = set.subject.kind().equals("DaemonSet") ? onEachNode(set, nodes) : numbered(set);
                set.subject.notice(set.where, NoticeKind.PLAYED_AS_PODS, ofSet.size());
                ofSet.forEach(pod -> made.add(new Made(pod, set.where)));
            }
        }
        return made;
    }

    private static String id(String kind, String namespace, String name) {
        return kind + "/" + namespace + "/" + name;
    }

    private static List<Pod> numbered(PodSet set) {
        List<Pod> pods = new ArrayList<>();
        for (int i = set.first; i < set.first + set.count; i++) {
            Labels labels = set.template.labels();
            if (set.subject.kind().equals("StatefulSet")) {
                labels = labels.with("apps.kubernetes.io/pod-index", Integer.toString(i))
                        .with("statefulset.kubernetes.io/pod-name", set.meta.name() + "-" + i);
            } else {
                labels = labels.with("batch.kubernetes.io/job-name", set.meta.name());
            }
            pods.add(pod(set, Integer.toString(i), labels, set.template.spec()));
        }
        return pods;
    }

    private static List<Pod> onEachNode(PodSet set, List<Node> nodes) {
        if (nodes.isEmpty()) {
            set.subject.notices().add(set.where.notice(NoticeKind.DAEMON_SET_WITHOUT_NODES, set.meta.name()));
            return List.of(pod(set, "0", set.template.labels(), set.template.spec()));
        }
        PodSpec spec = DaemonPlacement.tolerant(set.template.spec());
        return nodes.stream()
                .filter(node -> DaemonPlacement.wants(spec, node))
                .map(node -> pod(set, node.name(), set.template.labels(), DaemonPlacement.pinned(spec, node.name())))
                .toList();
    }

    private static Pod pod(PodSet set, String suffix, Labels labels, PodSpec spec) {
        String name = set.meta.name() + "-" + suffix;
        if (!Names.isSubdomain(name)) {
            throw set.where.need("metadata").need("name").fault(ProblemKind.NAME_MALFORMED, name);
        }
        // An owner without a uid would be the same as every other one.
        String uid = set.meta.uid().isEmpty()
                ? id(set.subject.kind(), set.meta.namespace(), set.meta.name())
                : set.meta.uid();
        ObjectMeta meta = ObjectMeta.of(set.meta.namespace(), name, labels)
                .withAnnotations(set.template.annotations())
                .withOwner(new OwnerReference(set.subject.kind(), set.meta.name(), uid));
        return new Pod(meta, spec, PodStatus.NEW);
    }
}
