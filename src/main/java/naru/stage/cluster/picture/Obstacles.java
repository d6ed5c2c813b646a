package naru.stage.cluster.picture;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.ResourceList;
import naru.simulation.scheduling.NodeEvaluation;
import naru.simulation.scheduling.Refusal;
import naru.simulation.scheduling.SchedulingDecision;

/// Why pods wait. To explain a decision costs a look at every node, so what was found is kept as long as the decision
/// is.
final class Obstacles {

    private static final int MOST_KNOWN = 400;

    private final Map<ObjectKey, Known> known = new HashMap<>();

    private record Known(SchedulingDecision decision, List<Obstacle> obstacles) {}

    List<Obstacle> of(Snapshot snapshot, Pod pod) {
        Optional<SchedulingDecision> decision = snapshot.decision(pod.key());
        if (!snapshot.schedulerRunning()) {
            return List.of(new Obstacle(Obstacle.Kind.SCHEDULER_STOPPED, 0));
        }
        if (decision.isEmpty()) {
            return List.of(new Obstacle(Obstacle.Kind.NOT_TRIED, 0));
        }
        Known last = known.get(pod.key());
        if (last == null || last.decision != decision.get()) {
            if (known.size() > MOST_KNOWN) {
                known.clear();
            }
            last = new Known(decision.get(), summarise(decision.get()));
            known.put(pod.key(), last);
        }
        return last.obstacles;
    }

    private static List<Obstacle> summarise(SchedulingDecision decision) {
        Map<Obstacle.Kind, Integer> nodes = new EnumMap<>(Obstacle.Kind.class);
        for (NodeEvaluation evaluation : decision.explain()) {
            evaluation.refusals().stream()
                    .map(Obstacles::kindOf)
                    .distinct()
                    .forEach(kind -> nodes.merge(kind, 1, Integer::sum));
        }
        return nodes.entrySet().stream()
                .map(entry -> new Obstacle(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Obstacle::nodes).reversed())
                .toList();
    }

    static Obstacle.Kind kindOf(Refusal refusal) {
        return switch (refusal.plugin()) {
            case NODE_UNSCHEDULABLE -> Obstacle.Kind.CORDONED;
            case TAINT_TOLERATION -> Obstacle.Kind.TAINT;
            case NODE_AFFINITY -> Obstacle.Kind.AFFINITY;
            case NODE_NAME -> Obstacle.Kind.NAME;
            case NODE_PORTS -> Obstacle.Kind.PORTS;
            case VOLUME_RESTRICTIONS -> Obstacle.Kind.VOLUME_IN_USE;
            case VOLUME_BINDING, VOLUME_ZONE -> Obstacle.Kind.VOLUME;
            case POD_TOPOLOGY_SPREAD -> Obstacle.Kind.SPREAD;
            case INTER_POD_AFFINITY -> Obstacle.Kind.NEIGHBOURS;
            case NODE_RESOURCES_FIT -> ofResource(refusal.arguments().getOrDefault("resource", ""));
            case NODE_RESOURCES_BALANCED_ALLOCATION -> Obstacle.Kind.OTHER;
        };
    }

    private static Obstacle.Kind ofResource(String resource) {
        return switch (resource) {
            case ResourceList.CPU -> Obstacle.Kind.CPU;
            case ResourceList.MEMORY -> Obstacle.Kind.MEMORY;
            case ResourceList.PODS -> Obstacle.Kind.PODS;
            default -> Obstacle.Kind.OTHER_RESOURCE;
        };
    }
}
