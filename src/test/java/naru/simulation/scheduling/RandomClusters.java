package naru.simulation.scheduling;

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
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.Requirement;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Taint;
import naru.simulation.api.Toleration;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.kernel.Dice;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// Clusters and pods of all sorts, the same for the same seed.
record RandomClusters(Dice dice) {

    private static final String GPU = "nvidia.com/gpu";

    Tree<String, NodeInfo> nodes(int count) {
        Tree<String, NodeInfo> nodes = Tree.empty();
        for (int i = 0; i < count; i++) {
            String name = "node-%03d".formatted(i);
            NodeInfo node = NodeInfo.of(node(name));
            for (int pod = 0; pod < dice.below(5, "pods", name); pod++) {
                node = node.withPod(pod(name + "-" + pod));
            }
            nodes = nodes.with(name, node);
        }
        return nodes;
    }

    /// The same with a few pods that are nominated for a node.
    Cluster cluster(int count) {
        Tree<String, NodeInfo> nodes = nodes(count);
        Tree<ObjectKey, Pod> nominated = Tree.empty();
        for (int i = 0; i < dice.below(4, "nominated", ""); i++) {
            Pod pod = pod("nominated-" + i);
            String node = "node-%03d".formatted(dice.below(count, "for", pod.name()));
            nominated = nominated.with(pod.key(), pod.withStatus(pod.status().withNominatedNode(node)));
        }
        return new Cluster(nodes, Tree.empty(), nominated);
    }

    private Node node(String name) {
        List<Taint> taints = new ArrayList<>();
        for (Taint.Effect effect : Taint.Effect.values()) {
            if (chance(15, effect.title(), name)) {
                taints.add(new Taint("taint", "v" + dice.below(2, effect.title() + "-value", name), effect));
            }
        }
        Map<String, Long> all = new TreeMap<>();
        all.put(ResourceList.CPU, 1000L * dice.below(5, "cpu", name));
        all.put(ResourceList.MEMORY, 1024L * dice.below(5, "memory", name));
        all.put(ResourceList.PODS, (long) dice.below(8, "places", name));
        if (chance(30, "gpus", name)) {
            all.put(GPU, 2L);
        }
        ResourceList allocatable = ResourceList.of(all);
        Labels labels = Labels.of("kubernetes.io/hostname", name);
        if (!chance(10, "no-zone", name)) {
            labels = labels.with("zone", "z" + dice.below(3, "zone", name));
        }
        return new Node(
                ObjectMeta.clusterWide(name, labels),
                chance(10, "cordoned", name),
                taints,
                allocatable,
                allocatable,
                List.of());
    }

    Pod pod(String name) {
        Map<String, Long> requests = new TreeMap<>();
        if (!chance(20, "no-cpu", name)) {
            requests.put(ResourceList.CPU, 100L * dice.below(15, "cpu", name));
        }
        if (!chance(20, "no-memory", name)) {
            requests.put(ResourceList.MEMORY, 100L * dice.below(15, "memory", name));
        }
        if (chance(10, "gpu", name)) {
            requests.put(GPU, 1L);
        }
        List<ContainerPort> ports = chance(10, "port", name)
                ? List.of(new ContainerPort("", 80, "TCP", "", 8000 + dice.below(2, "which-port", name)))
                : List.of();
        Container container = Container.of("app", "image", ResourceList.of(requests), ResourceList.NONE)
                .with(draft -> {
                    draft.ports = ports;
                });
        PodSpec plain = PodSpec.of(List.of(container));
        PodSpec spec = plain.with(draft -> {
            draft.nodeSelector = chance(10, "selector", name) ? Labels.of("zone", "z1") : Labels.NONE;
            draft.nodeAffinity = affinity(name);
            draft.podAffinity = chance(10, "pod-affinity", name) ? podAffinity(name + "+") : PodAffinity.NONE;
            draft.podAntiAffinity = chance(10, "pod-anti-affinity", name) ? podAffinity(name + "-") : PodAffinity.NONE;
            draft.topologySpread = chance(20, "spread", name) ? List.of(spread(name)) : List.of();
            draft.priority = dice.below(3, "priority", name);
            draft.tolerations = chance(40, "tolerates", name) ? List.of(toleration(name)) : List.of();
        });
        Labels labels = Labels.of("app", "app-" + dice.below(3, "app", name));
        ObjectMeta meta = ObjectMeta.of("default", name, labels).created("uid-" + name, SimTime.ZERO, 1);
        return new Pod(meta, spec, PodStatus.NEW);
    }

    private PodAffinity podAffinity(String name) {
        PodAffinity.Term term = PodAffinity.Term.of(app(name), topology(name));
        return chance(50, "hard", name)
                ? new PodAffinity(List.of(term), List.of())
                : new PodAffinity(List.of(), List.of(new PodAffinity.Weighted(1 + dice.below(100, "w", name), term)));
    }

    private TopologySpreadConstraint spread(String name) {
        TopologySpreadConstraint.WhenUnsatisfiable kind = chance(50, "must-spread", name)
                ? TopologySpreadConstraint.WhenUnsatisfiable.DO_NOT_SCHEDULE
                : TopologySpreadConstraint.WhenUnsatisfiable.SCHEDULE_ANYWAY;
        return TopologySpreadConstraint.of(1 + dice.below(2, "skew", name), topology(name), kind, app(name));
    }

    private LabelSelector app(String name) {
        return LabelSelector.of(Labels.of("app", "app-" + dice.below(3, "which-app", name)));
    }

    private String topology(String name) {
        return chance(50, "per-node", name) ? "kubernetes.io/hostname" : "zone";
    }

    private NodeAffinity affinity(String name) {
        Requirement inZone = new Requirement("zone", Requirement.Operator.IN, List.of("z0", "z2"));
        NodeAffinity.Term term = new NodeAffinity.Term(List.of(inZone), List.of());
        return new NodeAffinity(
                chance(10, "required", name) ? Optional.of(List.of(term)) : Optional.empty(),
                chance(30, "preferred", name) ? List.of(new NodeAffinity.Preferred(5, term)) : List.of());
    }

    private Toleration toleration(String name) {
        Optional<Taint.Effect> effect = chance(50, "any-effect", name)
                ? Optional.empty()
                : Optional.of(dice.oneOf(List.of(Taint.Effect.values()), "effect", name));
        return new Toleration("taint", Toleration.Operator.EQUAL, "v0", effect, Optional.empty());
    }

    private boolean chance(int percent, String purpose, String object) {
        return dice.below(100, purpose, object) < percent;
    }
}
