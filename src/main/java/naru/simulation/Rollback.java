package naru.simulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.ControllerRevision;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.deployment.Revisions;

/// The versions of a workload that can be gone back to: the ReplicaSets of a Deployment, the ControllerRevisions of
/// the others.
///
/// Source: `staging/src/k8s.io/kubectl/pkg/polymorphichelpers/rollback.go`, `deploymentRevision`, `findHistory`.
record Rollback(ApiServer api) {

    record Version(long revision, PodTemplate template) {}

    /// The version with this number; without a number, the one before the newest.
    Optional<Version> find(KubeObject workload, Optional<Long> revision) {
        List<Version> versions = versions(workload);
        return revision.map(number -> versions.stream()
                        .filter(version -> version.revision() == number)
                        .findFirst())
                .orElseGet(() -> versions.stream().skip(1).findFirst());
    }

    /// Newest first.
    private List<Version> versions(KubeObject workload) {
        String uid = workload.meta().uid();
        List<Version> ofReplicaSets = api.ownedBy(uid, Kind.REPLICA_SET).stream()
                .map(ReplicaSet.class::cast)
                .map(one -> new Version(
                        Revisions.of(one), Revisions.withoutHash(one.spec().template())))
                .toList();
        List<Version> ofRevisions = api.ownedBy(uid, Kind.CONTROLLER_REVISION).stream()
                .map(ControllerRevision.class::cast)
                .map(one -> new Version(one.revision(), one.data()))
                .toList();
        return (workload.kind() == Kind.DEPLOYMENT ? ofReplicaSets : ofRevisions)
                .stream()
                        .sorted(Comparator.comparingLong(Version::revision).reversed())
                        .toList();
    }
}
