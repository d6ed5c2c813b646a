package naru.simulation.controlplane.deployment;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.Deployment;
import naru.simulation.api.IntOrPercent;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;
import naru.simulation.kernel.SimTime;
import tools.jackson.databind.JsonNode;

/// Deployments and ReplicaSets in the notation of the tables.
final class DeploymentCases {

    private static final PodTemplate TEMPLATE = new PodTemplate(Labels.NONE, Labels.NONE, PodSpec.of(List.of()));

    private DeploymentCases() {}

    /// A number or a percentage; missing is Go's nil, which counts as 0.
    static Optional<IntOrPercent> share(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return Optional.of(IntOrPercent.of(0));
        }
        return json.isString() ? IntOrPercent.parse(json.stringValue()) : Optional.of(IntOrPercent.of(json.intValue()));
    }

    static Deployment.Spec spec(JsonNode json) {
        boolean rolling = !json.path("strategy").asString("RollingUpdate").equals("Recreate");
        Deployment.Spec spec = Deployment.Spec.of(
                json.path("replicas").asInt(json.path("desired").asInt(0)), LabelSelector.of(Labels.NONE), TEMPLATE);
        Deployment.Strategy strategy = new Deployment.Strategy(
                rolling ? Deployment.StrategyType.ROLLING_UPDATE : Deployment.StrategyType.RECREATE,
                share(json.path("maxSurge")).orElseThrow(),
                share(json.path("maxUnavailable")).orElseThrow());
        return new Deployment.Spec(
                spec.replicas(),
                spec.selector(),
                spec.template(),
                strategy,
                0,
                spec.revisionHistoryLimit(),
                json.path("progressDeadlineSeconds").asInt(Integer.MAX_VALUE),
                false);
    }

    static Deployment deployment(JsonNode json) {
        return new Deployment(ObjectMeta.of("default", "foo", Labels.NONE), spec(json), Deployment.Status.NEW);
    }

    static ReplicaSet replicaSet(String name, int replicas, int available) {
        return new ReplicaSet(
                ObjectMeta.of("default", name, Labels.NONE),
                new ReplicaSet.Spec(replicas, 0, LabelSelector.of(Labels.NONE), TEMPLATE),
                new ReplicaSet.Status(replicas, available, available, 1));
    }

    static ReplicaSet replicaSet(JsonNode json) {
        ReplicaSet plain = replicaSet(
                json.path("name").asString("foo"),
                json.path("replicas").asInt(0),
                json.path("available").asInt(0));
        ObjectMeta meta =
                plain.meta().created("", SimTime.ofSeconds(json.path("created").asInt(0)), 1);
        if (json.has("desiredAnnotation")) {
            meta = meta.withAnnotation(
                            ReplicasAnnotations.DESIRED,
                            json.get("desiredAnnotation").asString())
                    .withAnnotation(
                            ReplicasAnnotations.MAX,
                            json.get("maxReplicasAnnotation").asString());
        }
        return plain.withMeta(meta);
    }
}
