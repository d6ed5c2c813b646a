package naru.simulation.beanstalk.cluster;

import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Condition;
import naru.simulation.api.Deployment;
import naru.simulation.api.Pod;
import naru.simulation.provisioning.NodeClaim;

/// An environment in numbers.
///
/// @param wished how many replicas there should be
/// @param ready how many take requests, by what the control plane knows
/// @param updated how many of all replicas run the version that is wished for
/// @param replicas of all versions
/// @param versions how many different images are answering
/// @param stalled whether the control plane says that the rollout does not get on
/// @param nodes of the whole cluster
/// @param launching machines on their way
public record ClusterFigures(
        int wished, int ready, int updated, int replicas, int versions, boolean stalled, int nodes, int launching) {

    /// No replicas where the environment is not there.
    public static ClusterFigures of(Snapshot snapshot, ClusterEnvironment environment) {
        Optional<Deployment> deployment =
                snapshot.object(ClusterObjects.deployment(environment.name())).map(Deployment.class::cast);
        Deployment.Status status = deployment.map(Deployment::status).orElse(Deployment.Status.NEW);
        List<Pod> answering = snapshot.pods().stream()
                .filter(pod -> pod.meta().namespace().equals(environment.name()) && pod.isReady())
                .toList();
        long versions = answering.stream()
                .map(pod -> pod.spec().containers().getFirst().image())
                .distinct()
                .count();
        long launching = snapshot.provisioning().claims().values().stream()
                .map(NodeClaim::initialized)
                .filter(Optional::isEmpty)
                .count();
        return new ClusterFigures(
                deployment.map(found -> found.spec().replicas()).orElse(0),
                status.readyReplicas(),
                status.updatedReplicas(),
                status.replicas(),
                (int) versions,
                Condition.find(status.conditions(), Condition.PROGRESSING)
                        .filter(condition -> condition.status() == Condition.Status.FALSE)
                        .isPresent(),
                snapshot.nodes().size(),
                (int) launching);
    }

    /// As many replicas as are wished for, all of them ready and of the wished version.
    public boolean isAsWished() {
        return ready >= wished && updated == wished && replicas == wished;
    }
}
