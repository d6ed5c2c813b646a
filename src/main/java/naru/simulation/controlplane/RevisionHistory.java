package naru.simulation.controlplane;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PodTemplate;
import naru.simulation.kernel.Dice;

/// The versions of a StatefulSet's or DaemonSet's template, kept as ControllerRevisions.
///
/// Source: `pkg/controller/history/controller_history.go`; `getStatefulSetRevisions` in
/// `pkg/controller/statefulset/stateful_set_control.go`; `constructHistory` in `pkg/controller/daemon/update.go`.
record RevisionHistory(ApiServer api, Dice dice) {

    /// On a ControllerRevision and on every pod made from it: which version it is. Source: `apps/v1`,
    /// `ControllerRevisionHashLabelKey`.
    static final String HASH = "controller-revision-hash";

    private static final int HASH_LENGTH = 9;

    /// Oldest first.
    List<ControllerRevision> of(KubeObject owner) {
        return api.ownedBy(owner.meta().uid(), Kind.CONTROLLER_REVISION).stream()
                .map(ControllerRevision.class::cast)
                .sorted(Comparator.comparingLong(ControllerRevision::revision).thenComparing(ControllerRevision::key))
                .toList();
    }

    /// The revision of the template as it is now: the newest. An old one that is gone back to becomes the newest
    /// again, with the next number; one that is not there yet is made.
    ControllerRevision current(KubeObject owner, PodTemplate template) {
        List<ControllerRevision> known = of(owner);
        long next = known.isEmpty() ? 1 : known.getLast().revision() + 1;
        Optional<ControllerRevision> same =
                known.stream().filter(one -> one.data().equals(template)).findFirst();
        if (same.isEmpty()) {
            return (ControllerRevision) api.create(fresh(owner, template, next, broughtAlong(owner, known)));
        }
        if (same.get().revision() == next - 1) {
            return same.get();
        }
        return (ControllerRevision)
                api.update(same.get().key(), object -> ((ControllerRevision) object).withRevision(next))
                        .orElseThrow();
    }

    /// The version that the pods of a set from a running cluster are marked with: without it they would all be
    /// taken for old ones.
    private Optional<String> broughtAlong(KubeObject owner, List<ControllerRevision> known) {
        return known.isEmpty()
                ? api.ownedBy(owner.meta().uid(), Kind.POD).stream()
                        .map(pod -> pod.meta().labels().get(HASH))
                        .filter(mark -> !mark.isEmpty())
                        .map(mark -> mark.substring(mark.lastIndexOf('-') + 1))
                        .findFirst()
                : Optional.empty();
    }

    private ControllerRevision fresh(KubeObject owner, PodTemplate template, long number, Optional<String> wish) {
        Optional<String> mark = wish;
        for (int attempt = 0; ; attempt++) {
            String seed = template + "#" + owner.meta().uid() + "#" + attempt;
            String drawn = NameGenerator.encode(dice.bits("revision", seed), HASH_LENGTH);
            String hash = mark.orElse(drawn);
            ObjectMeta meta = ObjectMeta.of(
                            owner.meta().namespace(),
                            owner.name() + "-" + hash,
                            template.labels().with(HASH, hash))
                    .withOwner(new OwnerReference(
                            owner.kind().title(), owner.name(), owner.meta().uid()));
            ControllerRevision made = new ControllerRevision(meta, template, number);
            if (api.get(made.key()).isEmpty()) {
                return made;
            }
            mark = Optional.empty();
        }
    }

    Optional<ControllerRevision> named(KubeObject owner, String name) {
        return api.get(new ObjectKey(Kind.CONTROLLER_REVISION, owner.meta().namespace(), name))
                .map(ControllerRevision.class::cast)
                .filter(one -> one.meta().isOwnedBy(owner.meta().uid()));
    }

    /// Deletes the oldest of those that nothing is made from any more, so that `limit` of them are left.
    ///
    /// @param live the names of those still needed
    void truncate(KubeObject owner, int limit, Set<String> live) {
        List<ControllerRevision> unused =
                of(owner).stream().filter(one -> !live.contains(one.name())).toList();
        unused.stream().limit(Math.max(0, unused.size() - limit)).forEach(one -> api.delete(one.key()));
    }

    /// A pod's labels with its version among them.
    static Labels marked(Labels labels, String version) {
        return labels.with(HASH, version);
    }
}
