package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Requirement;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;

/// Which nodes a DaemonSet has a pod on, and how that pod is kept there.
///
/// Source: `pkg/controller/daemon/daemon_controller.go`, `NodeShouldRunDaemonPod`, and
/// `pkg/controller/daemon/util/daemonset_util.go`.
final class DaemonPlacement {

    private static final String NAME_FIELD = "metadata.name";

    private DaemonPlacement() {}

    /// @param start whether there should be a pod on the node
    /// @param stay whether one that is there may stay
    record Verdict(boolean start, boolean stay) {}

    /// With the tolerations that every daemon's pod gets: it stays while its node is away and comes while it is
    /// cordoned or short of something.
    static PodSpec tolerant(PodSpec spec) {
        List<Toleration> tolerations = new ArrayList<>(spec.tolerations());
        tolerations.add(tolerated(Taint.NOT_READY, Taint.Effect.NO_EXECUTE));
        tolerations.add(tolerated(Taint.UNREACHABLE, Taint.Effect.NO_EXECUTE));
        tolerations.add(tolerated("node.kubernetes.io/disk-pressure", Taint.Effect.NO_SCHEDULE));
        tolerations.add(tolerated("node.kubernetes.io/memory-pressure", Taint.Effect.NO_SCHEDULE));
        tolerations.add(tolerated("node.kubernetes.io/pid-pressure", Taint.Effect.NO_SCHEDULE));
        tolerations.add(tolerated(Taint.UNSCHEDULABLE, Taint.Effect.NO_SCHEDULE));
        return spec.withTolerations(tolerations);
    }

    /// @param spec with the tolerations of [#tolerant]
    static Verdict verdict(PodSpec spec, Node node) {
        boolean chosen = (spec.nodeName().isEmpty() || spec.nodeName().equals(node.name()))
                && node.meta().labels().containsAll(spec.nodeSelector())
                && spec.nodeAffinity()
                        .required()
                        .map(terms -> terms.stream().anyMatch(term -> matches(term, node)))
                        .orElse(true);
        List<Taint> repelling = node.taints().stream()
                .filter(taint -> taint.effect() != Taint.Effect.PREFER_NO_SCHEDULE)
                .filter(taint -> spec.tolerations().stream().noneMatch(one -> one.tolerates(taint)))
                .toList();
        boolean driven = repelling.stream().anyMatch(taint -> taint.effect() == Taint.Effect.NO_EXECUTE);
        return new Verdict(chosen && repelling.isEmpty(), chosen && !driven);
    }

    /// Asked for on this node and no other; what chose the node before has done its work.
    static PodSpec pinned(PodSpec spec, String node) {
        Requirement name = new Requirement(NAME_FIELD, Requirement.Operator.IN, List.of(node));
        NodeAffinity affinity = new NodeAffinity(
                Optional.of(List.of(new NodeAffinity.Term(List.of(), List.of(name)))),
                spec.nodeAffinity().preferred());
        return spec.with(draft -> draft.nodeAffinity = affinity);
    }

    /// The node a daemon's pod is on or is asked for on; empty if it says none.
    static String target(Pod pod) {
        if (pod.isScheduled()) {
            return pod.spec().nodeName();
        }
        return pod.spec().nodeAffinity().required().orElse(List.of()).stream()
                .flatMap(term -> term.matchFields().stream())
                .filter(field -> field.key().equals(NAME_FIELD)
                        && field.operator() == Requirement.Operator.IN
                        && field.values().size() == 1)
                .map(field -> field.values().getFirst())
                .findFirst()
                .orElse("");
    }

    private static boolean matches(NodeAffinity.Term term, Node node) {
        boolean says = !term.matchExpressions().isEmpty() || !term.matchFields().isEmpty();
        Labels fields = Labels.of(NAME_FIELD, node.name());
        return says
                && term.matchExpressions().stream()
                        .allMatch(requirement -> requirement.matches(node.meta().labels()))
                && term.matchFields().stream().allMatch(requirement -> requirement.matches(fields));
    }

    private static Toleration tolerated(String key, Taint.Effect effect) {
        return new Toleration(key, Toleration.Operator.EXISTS, "", Optional.of(effect), Optional.empty());
    }
}
