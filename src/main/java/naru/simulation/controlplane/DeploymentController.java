package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.kernel.Dice;

/// Keeps one ReplicaSet for each version of a Deployment's template, and moves the replicas to the newest.
///
/// Source: `pkg/controller/deployment/sync.go`, `rolling.go`, `recreate.go`.
final class DeploymentController implements Reconciler {

    static final String NAME = "deployment";

    /// Marks the pods of one version. Source: `apps/v1`, `DefaultDeploymentUniqueLabelKey`.
    static final String TEMPLATE_HASH = "pod-template-hash";

    private static final int HASH_LENGTH = 9;

    private final ApiServer api;
    private final Dice dice;

    DeploymentController(ApiServer api, Dice dice) {
        this.api = api;
        this.dice = dice;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change.object()) {
            case Deployment deployment when !(change instanceof Change.Deleted) -> requests.look(deployment.key());
            case ReplicaSet replicaSet ->
                replicaSet
                        .meta()
                        .owner()
                        .ifPresent(owner -> requests.look(
                                new ObjectKey(Kind.DEPLOYMENT, replicaSet.meta().namespace(), owner.name())));
            default -> {
                // Pods concern a Deployment only through its ReplicaSets.
            }
        }
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(Deployment.class::cast).ifPresent(deployment -> {
            ReplicaSet current = currentReplicaSet(deployment).orElseGet(() -> createReplicaSet(deployment));
            List<ReplicaSet> old = new ArrayList<>(replicaSets(deployment));
            old.removeIf(replicaSet -> replicaSet.key().equals(current.key()));
            old.sort(Comparator.comparing(replicaSet -> replicaSet.meta().creationTimestamp()));
            if (old.stream().allMatch(replicaSet -> replicaSet.spec().replicas() == 0)) {
                scale(deployment, current, deployment.spec().replicas());
            } else {
                rollOut(deployment, current, old);
            }
            report(deployment, current.key());
        });
    }

    private List<ReplicaSet> replicaSets(Deployment deployment) {
        return api.ownedBy(deployment.meta().uid(), Kind.REPLICA_SET).stream()
                .map(ReplicaSet.class::cast)
                .toList();
    }

    private Optional<ReplicaSet> currentReplicaSet(Deployment deployment) {
        return replicaSets(deployment).stream()
                .filter(replicaSet -> withoutHash(replicaSet.spec().template())
                        .equals(deployment.spec().template()))
                .findFirst();
    }

    private static PodTemplate withoutHash(PodTemplate template) {
        Labels labels = template.labels();
        if (!labels.has(TEMPLATE_HASH)) {
            return template;
        }
        var rest = new TreeMap<>(labels.entries());
        rest.remove(TEMPLATE_HASH);
        return new PodTemplate(new Labels(rest), template.annotations(), template.spec());
    }

    private ReplicaSet createReplicaSet(Deployment deployment) {
        PodTemplate template = deployment.spec().template();
        String hash = NameGenerator.encode(dice.bits("template", template.toString()), HASH_LENGTH);
        Labels labels = template.labels().with(TEMPLATE_HASH, hash);
        ObjectMeta meta = ObjectMeta.of(deployment.meta().namespace(), deployment.name() + "-" + hash, labels)
                .withOwner(new OwnerReference(
                        Kind.DEPLOYMENT.title(),
                        deployment.name(),
                        deployment.meta().uid()));
        ReplicaSet.Spec spec = new ReplicaSet.Spec(
                0,
                deployment.spec().minReadySeconds(),
                new LabelSelector(
                        deployment.spec().selector().matchLabels().with(TEMPLATE_HASH, hash),
                        deployment.spec().selector().matchExpressions()),
                new PodTemplate(labels, template.annotations(), template.spec()));
        return (ReplicaSet) api.create(new ReplicaSet(meta, spec, ReplicaSet.Status.NEW));
    }

    /// One look at a rollout: first more of the new as far as the surge allows, otherwise fewer of the old as far
    /// as availability allows; or, to recreate, all of the old first.
    private void rollOut(Deployment deployment, ReplicaSet current, List<ReplicaSet> old) {
        Deployment.Strategy strategy = deployment.spec().strategy();
        if (strategy.type() == Deployment.StrategyType.RECREATE) {
            old.forEach(replicaSet -> scale(deployment, replicaSet, 0));
            return;
        }
        int desired = deployment.spec().replicas();
        int surge = strategy.maxSurge().scaled(desired, true);
        int unavailable = strategy.maxUnavailable().scaled(desired, false);
        if (surge == 0 && unavailable == 0) {
            unavailable = 1;
        }
        int oldTotal = old.stream()
                .mapToInt(replicaSet -> replicaSet.spec().replicas())
                .sum();
        int total = oldTotal + current.spec().replicas();
        int room = Math.min(desired + surge - total, desired - current.spec().replicas());
        if (room > 0) {
            scale(deployment, current, current.spec().replicas() + room);
            return;
        }
        int newUnavailable = current.spec().replicas() - current.status().availableReplicas();
        int spare = total - (desired - unavailable) - newUnavailable;
        for (ReplicaSet replicaSet : old) {
            int fewer = Math.min(spare, replicaSet.spec().replicas());
            if (fewer > 0) {
                scale(deployment, replicaSet, replicaSet.spec().replicas() - fewer);
                spare -= fewer;
            }
        }
    }

    private void scale(Deployment deployment, ReplicaSet replicaSet, int to) {
        int from = replicaSet.spec().replicas();
        if (from == to) {
            return;
        }
        api.record(
                Component.DEPLOYMENT_CONTROLLER,
                Reason.SCALING_REPLICA_SET,
                deployment.key(),
                Map.of("replicaSet", replicaSet.name(), "from", Integer.toString(from), "to", Integer.toString(to)));
        api.update(replicaSet.key(), object -> ((ReplicaSet) object).withReplicas(to));
    }

    private void report(Deployment deployment, ObjectKey current) {
        List<ReplicaSet> all = replicaSets(deployment);
        int updated = all.stream()
                .filter(replicaSet -> replicaSet.key().equals(current))
                .mapToInt(replicaSet -> replicaSet.status().replicas())
                .sum();
        Deployment.Status status = new Deployment.Status(
                all.stream().mapToInt(r -> r.status().replicas()).sum(),
                updated,
                all.stream().mapToInt(r -> r.status().readyReplicas()).sum(),
                all.stream().mapToInt(r -> r.status().availableReplicas()).sum(),
                deployment.meta().generation(),
                deployment.status().conditions(),
                deployment.status().lastProgress());
        api.update(deployment.key(), object -> ((Deployment) object).withStatus(status));
    }
}
