package naru.simulation.scheduling;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The configuration of a scheduler.
///
/// @param weights what each scoring plugin counts for; a plugin that is not there does not score
/// @param percentageOfNodesToScore 0: by Kubernetes' adaptive rule
public record SchedulerProfile(ScoringStrategy fit, Map<Plugin, Integer> weights, int percentageOfNodesToScore) {

    public static final SchedulerProfile DEFAULT = of(ScoringStrategy.SPREAD);

    /// The fullest node that fits is the best.
    public static final SchedulerProfile PACK = of(ScoringStrategy.PACK);

    /// The default, but the even use of a node's resources counts ten times as much and outweighs everything else.
    public static final SchedulerProfile BALANCED = DEFAULT.withWeight(Plugin.NODE_RESOURCES_BALANCED_ALLOCATION, 10);

    public SchedulerProfile {
        Map<Plugin, Integer> copy = new EnumMap<>(Plugin.class);
        copy.putAll(weights);
        weights = Collections.unmodifiableMap(copy);
    }

    /// The default plugins and weights with another way to score resources.
    public static SchedulerProfile of(ScoringStrategy fit) {
        Map<Plugin, Integer> weights = new EnumMap<>(Plugin.class);
        for (Plugin plugin : Plugin.values()) {
            if (plugin.scores()) {
                weights.put(plugin, plugin.defaultWeight());
            }
        }
        return new SchedulerProfile(fit, weights, 0);
    }

    public SchedulerProfile withWeight(Plugin plugin, int weight) {
        Map<Plugin, Integer> next = new EnumMap<>(Plugin.class);
        next.putAll(weights);
        next.put(plugin, weight);
        return new SchedulerProfile(fit, next, percentageOfNodesToScore);
    }
}
