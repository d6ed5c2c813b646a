package naru.simulation.controlplane;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Component;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.Kind;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.Reason;
import naru.simulation.api.ReplicaSet;
import naru.simulation.controlplane.deployment.Progress;
import naru.simulation.controlplane.deployment.ReplicaSetOrder;
import naru.simulation.controlplane.deployment.ReplicasAnnotations;
import naru.simulation.controlplane.deployment.Revisions;
import naru.simulation.controlplane.deployment.RollingUpdate;
import naru.simulation.controlplane.deployment.RolloutLimits;
import naru.simulation.controlplane.deployment.RolloutStatus;
import naru.simulation.kernel.Dice;

/// The ReplicaSets of a Deployment: the one of its template as it is now, made when there is none yet, and the old
/// ones.
///
/// Source: `pkg/controller/deployment/sync.go`, `getAllReplicaSetsAndSyncRevision`, `getNewReplicaSet`.
record DeploymentVersions(ApiServer api, Dice dice) {

    private static final int HASH_LENGTH = 9;

    /// @param current that of the template as it is now; empty: none yet
    record Versions(Optional<ReplicaSet> current, List<ReplicaSet> old) {

        List<ReplicaSet> all() {
            List<ReplicaSet> all = new ArrayList<>(old);
            current.ifPresent(all::add);
            return all;
        }
    }

    Versions of(Deployment deployment) {
        List<ReplicaSet> all = api.ownedBy(deployment.meta().uid(), Kind.REPLICA_SET).stream()
                .map(ReplicaSet.class::cast)
                .sorted(ReplicaSetOrder.OLDEST_FIRST)
                .toList();
        Optional<ReplicaSet> current = all.stream()
                .filter(one -> Revisions.withoutHash(one.spec().template())
                        .equals(deployment.spec().template()))
                .findFirst();
        return new Versions(
                current,
                all.stream().filter(one -> !current.equals(Optional.of(one))).toList());
    }

    /// With the newest version's number written down on its ReplicaSet and on the Deployment.
    ///
    /// @param create whether to make the ReplicaSet of the template where there is none
    Versions synced(Deployment deployment, boolean create) {
        Versions versions = of(deployment);
        long revision = Revisions.max(versions.old()) + 1;
        if (versions.current().isPresent()) {
            bringUpToDate(deployment, versions.current().get(), revision);
        } else if (create) {
            create(deployment, versions.old(), revision);
        }
        return of(deployment);
    }

    private void bringUpToDate(Deployment deployment, ReplicaSet current, long revision) {
        long known = Math.max(Revisions.of(current), revision);
        api.update(current.key(), object -> {
            ReplicaSet one = (ReplicaSet) object;
            Labels annotations = Revisions.copied(
                            deployment.meta().annotations(), one.meta().annotations())
                    .with(Revisions.REVISION, Long.toString(known));
            return one.withMinReadySeconds(deployment.spec().minReadySeconds())
                    .withMeta(one.meta().withAnnotations(annotations));
        });
        writeRevision(deployment, known);
        boolean unheardOf = Condition.find(deployment.status().conditions(), Condition.PROGRESSING)
                .isEmpty();
        if (unheardOf) {
            writeProgress(deployment, Progress.FOUND);
        }
    }

    private void create(Deployment deployment, List<ReplicaSet> old, long revision) {
        RolloutLimits limits = RolloutLimits.of(deployment.spec());
        int replicas = new RollingUpdate(limits).newReplicas(ReplicaSetOrder.replicas(old), 0);
        ReplicaSet made = (ReplicaSet) api.create(fresh(deployment, replicas, limits, revision));
        if (replicas > 0) {
            api.record(
                    Component.DEPLOYMENT_CONTROLLER,
                    Reason.SCALING_REPLICA_SET,
                    deployment.key(),
                    Map.of("replicaSet", made.name(), "from", "0", "to", Integer.toString(replicas)));
        }
        writeRevision(deployment, revision);
        writeProgress(deployment, Progress.CREATED);
    }

    private ReplicaSet fresh(Deployment deployment, int replicas, RolloutLimits limits, long revision) {
        PodTemplate template = deployment.spec().template();
        String hash = NameGenerator.encode(dice.bits("template", template.toString()), HASH_LENGTH);
        Labels labels = template.labels().with(Revisions.TEMPLATE_HASH, hash);
        Labels annotations = Revisions.copied(deployment.meta().annotations(), Labels.NONE)
                .with(Revisions.REVISION, Long.toString(revision));
        ObjectMeta meta = ObjectMeta.of(deployment.meta().namespace(), deployment.name() + "-" + hash, labels)
                .withAnnotations(ReplicasAnnotations.in(annotations, limits))
                .withOwner(new OwnerReference(
                        Kind.DEPLOYMENT.title(),
                        deployment.name(),
                        deployment.meta().uid()));
        LabelSelector selector = deployment.spec().selector();
        ReplicaSet.Spec spec = new ReplicaSet.Spec(
                replicas,
                deployment.spec().minReadySeconds(),
                new LabelSelector(
                        selector.matchLabels().with(Revisions.TEMPLATE_HASH, hash), selector.matchExpressions()),
                new PodTemplate(labels, template.annotations(), template.spec()));
        return new ReplicaSet(meta, spec, ReplicaSet.Status.NEW);
    }

    private void writeRevision(Deployment deployment, long revision) {
        api.update(
                deployment.key(),
                object -> object.withMeta(object.meta().withAnnotation(Revisions.REVISION, Long.toString(revision))));
    }

    private void writeProgress(Deployment deployment, String reason) {
        if (Progress.hasDeadline(deployment.spec())) {
            api.update(deployment.key(), object -> {
                Deployment one = (Deployment) object;
                return one.withStatus(
                        RolloutStatus.progressing(one.status(), Condition.Status.TRUE, reason, api.now()));
            });
        }
    }
}
