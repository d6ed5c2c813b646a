package naru.simulation.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodPhase;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.kernel.SimTime;
import tools.jackson.databind.JsonNode;

/// Makes our records of the tables' short notation. A key that is absent is Go's zero value.
public final class KubernetesObjects {

    private static final Map<String, Requirement.Operator> OPERATORS = Map.of(
            "In", Requirement.Operator.IN,
            "NotIn", Requirement.Operator.NOT_IN,
            "Exists", Requirement.Operator.EXISTS,
            "DoesNotExist", Requirement.Operator.DOES_NOT_EXIST,
            "Gt", Requirement.Operator.GT,
            "Lt", Requirement.Operator.LT);

    private static final Map<String, Taint.Effect> EFFECTS = Map.of(
            "NoSchedule", Taint.Effect.NO_SCHEDULE,
            "PreferNoSchedule", Taint.Effect.PREFER_NO_SCHEDULE,
            "NoExecute", Taint.Effect.NO_EXECUTE);

    private static final Map<String, Toleration.Operator> TOLERATION_OPERATORS = Map.of(
            "", Toleration.Operator.EQUAL,
            "Equal", Toleration.Operator.EQUAL,
            "Exists", Toleration.Operator.EXISTS,
            "Lt", Toleration.Operator.LT,
            "Gt", Toleration.Operator.GT);

    private KubernetesObjects() {}

    public static String text(JsonNode node, String field) {
        return node.path(field).asString("");
    }

    public static Pod pod(JsonNode json) {
        List<Container> containers = containers(json.path("containers"));
        if (json.has("hostPorts")) {
            containers.add(
                    Container.of("", "", ResourceList.NONE, ResourceList.NONE).with(draft -> {
                        draft.ports = ports(json.get("hostPorts"));
                    }));
        }
        JsonNode affinity = json.path("affinity").path("nodeAffinity");
        PodSpec spec = PodSpec.of(containers).with(draft -> {
            draft.nodeName = text(json, "nodeName");
            draft.initContainers = containers(json.path("initContainers"));
            draft.nodeSelector = labels(json.path("nodeSelector"));
            draft.nodeAffinity = new NodeAffinity(required(affinity), preferred(affinity));
            draft.tolerations = json.path("tolerations")
                    .valueStream()
                    .map(KubernetesObjects::toleration)
                    .toList();
            draft.podAffinity = podAffinity(json.path("affinity").path("podAffinity"));
            draft.podAntiAffinity = podAffinity(json.path("affinity").path("podAntiAffinity"));
            draft.topologySpread = json.path("topologySpreadConstraints")
                    .valueStream()
                    .map(KubernetesObjects::spread)
                    .toList();
            draft.preemptionPolicy = text(json, "preemptionPolicy").equals("Never")
                    ? PodSpec.PreemptionPolicy.NEVER
                    : PodSpec.PreemptionPolicy.PREEMPT_LOWER_PRIORITY;
            draft.priority = json.path("priority").asInt(0);
            draft.resources = json.has("podLevelRequests")
                    ? Optional.of(resources(json.get("podLevelRequests")))
                    : Optional.empty();
            draft.overhead = resources(json.path("overhead"));
        });
        ObjectMeta meta = ObjectMeta.of(text(json, "namespace"), text(json, "name"), labels(json.path("labels")));
        PodStatus status = new PodStatus(
                PodPhase.PENDING,
                "",
                List.of(),
                List.of(),
                "",
                json.has("startTime")
                        ? Optional.of(SimTime.ofSeconds(json.get("startTime").intValue()))
                        : Optional.empty(),
                text(json, "nominatedNodeName"));
        boolean terminating = json.path("terminating").asBoolean(false);
        return new Pod(terminating ? meta.terminating(SimTime.ZERO, 0) : meta, spec, status);
    }

    private static PodAffinity podAffinity(JsonNode json) {
        return new PodAffinity(
                json.path("required")
                        .valueStream()
                        .map(KubernetesObjects::podTerm)
                        .toList(),
                List.of());
    }

    private static PodAffinity.Term podTerm(JsonNode json) {
        return new PodAffinity.Term(
                selector(json.path("labelSelector")),
                text(json, "topologyKey"),
                List.of(),
                selector(json.path("namespaceSelector")),
                List.of(),
                List.of());
    }

    /// Empty where it is absent, which is not the same as one that is empty.
    public static Optional<LabelSelector> selector(JsonNode json) {
        return json.isMissingNode() || json.isNull()
                ? Optional.empty()
                : Optional.of(new LabelSelector(
                        labels(json.path("matchLabels")), requirements(json.path("matchExpressions"))));
    }

    private static TopologySpreadConstraint spread(JsonNode json) {
        return new TopologySpreadConstraint(
                json.get("maxSkew").intValue(),
                text(json, "topologyKey"),
                text(json, "whenUnsatisfiable").equals("DoNotSchedule")
                        ? TopologySpreadConstraint.WhenUnsatisfiable.DO_NOT_SCHEDULE
                        : TopologySpreadConstraint.WhenUnsatisfiable.SCHEDULE_ANYWAY,
                selector(json.path("labelSelector")),
                json.has("minDomains") ? Optional.of(json.get("minDomains").intValue()) : Optional.empty(),
                text(json, "nodeAffinityPolicy").equals("Ignore")
                        ? TopologySpreadConstraint.NodePolicy.IGNORE
                        : TopologySpreadConstraint.NodePolicy.HONOR,
                text(json, "nodeTaintsPolicy").equals("Honor")
                        ? TopologySpreadConstraint.NodePolicy.HONOR
                        : TopologySpreadConstraint.NodePolicy.IGNORE,
                json.path("matchLabelKeys")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList());
    }

    public static List<Pod> pods(JsonNode json) {
        return json.valueStream().map(KubernetesObjects::pod).toList();
    }

    public static Node node(JsonNode json) {
        ResourceList allocatable = resources(json.path("allocatable"));
        if (json.path("allocatable").has("pods")) {
            allocatable = allocatable.with(
                    ResourceList.PODS, json.get("allocatable").get("pods").longValue());
        }
        List<Taint> taints =
                json.path("taints").valueStream().map(KubernetesObjects::taint).toList();
        return new Node(
                ObjectMeta.clusterWide(text(json, "name"), labels(json.path("labels"))),
                json.path("unschedulable").asBoolean(false),
                taints,
                allocatable,
                allocatable,
                List.of());
    }

    /// Without `pods`, which only a node has.
    public static ResourceList resources(JsonNode json) {
        Map<String, Long> amounts = new TreeMap<>();
        put(json, "cpuMilli", ResourceList.CPU, amounts);
        put(json, "memoryBytes", ResourceList.MEMORY, amounts);
        put(json, "ephemeralStorageBytes", ResourceList.EPHEMERAL_STORAGE, amounts);
        json.path("scalar")
                .propertyStream()
                .forEach(entry -> amounts.put(entry.getKey(), entry.getValue().longValue()));
        return ResourceList.of(amounts);
    }

    private static void put(JsonNode json, String field, String name, Map<String, Long> amounts) {
        if (json.has(field)) {
            amounts.put(name, json.get(field).longValue());
        }
    }

    public static Taint taint(JsonNode json) {
        return new Taint(text(json, "key"), text(json, "value"), EFFECTS.get(text(json, "effect")));
    }

    public static Toleration toleration(JsonNode json) {
        return new Toleration(
                text(json, "key"),
                TOLERATION_OPERATORS.get(text(json, "operator")),
                text(json, "value"),
                Optional.ofNullable(EFFECTS.get(text(json, "effect"))),
                json.hasNonNull("tolerationSeconds")
                        ? Optional.of(json.get("tolerationSeconds").longValue())
                        : Optional.empty());
    }

    public static List<NodeAffinity.Preferred> preferred(JsonNode affinity) {
        return affinity.path("preferred")
                .valueStream()
                .map(wish -> new NodeAffinity.Preferred(wish.get("weight").intValue(), term(wish.get("preference"))))
                .toList();
    }

    private static Optional<List<NodeAffinity.Term>> required(JsonNode affinity) {
        return affinity.has("required")
                ? Optional.of(affinity.get("required")
                        .path("nodeSelectorTerms")
                        .valueStream()
                        .map(KubernetesObjects::term)
                        .toList())
                : Optional.empty();
    }

    private static NodeAffinity.Term term(JsonNode json) {
        return new NodeAffinity.Term(
                requirements(json.path("matchExpressions")), requirements(json.path("matchFields")));
    }

    private static List<Requirement> requirements(JsonNode json) {
        return json.valueStream()
                .map(requirement -> new Requirement(
                        text(requirement, "key"),
                        OPERATORS.get(text(requirement, "operator")),
                        requirement
                                .path("values")
                                .valueStream()
                                .map(JsonNode::stringValue)
                                .toList()))
                .toList();
    }

    public static Labels labels(JsonNode json) {
        Map<String, String> entries = new TreeMap<>();
        json.propertyStream()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue().stringValue()));
        return Labels.of(entries);
    }

    private static List<Container> containers(JsonNode json) {
        List<Container> containers = new ArrayList<>();
        for (JsonNode container : json) {
            containers.add(Container.of(
                            text(container, "name"),
                            "",
                            resources(container.path("requests")),
                            resources(container.path("limits")))
                    .with(draft -> {
                        draft.restartAlways = text(container, "restartPolicy").equals("Always");
                    }));
        }
        return containers;
    }

    private static List<ContainerPort> ports(JsonNode json) {
        return json.valueStream()
                .map(port -> new ContainerPort(
                        "",
                        0,
                        text(port, "protocol"),
                        text(port, "hostIP"),
                        port.get("hostPort").intValue()))
                .toList();
    }
}
