package naru.simulation.api;

import java.util.List;
import java.util.Optional;

/// How evenly pods must or should be spread over the values of a node label.
///
/// @param selector which pods are counted; empty: none
/// @param minDomains fewer domains than this count as if one of them were empty; only for `DO_NOT_SCHEDULE`
public record TopologySpreadConstraint(
        int maxSkew,
        String topologyKey,
        WhenUnsatisfiable whenUnsatisfiable,
        Optional<LabelSelector> selector,
        Optional<Integer> minDomains,
        NodePolicy nodeAffinityPolicy,
        NodePolicy nodeTaintsPolicy,
        List<String> matchLabelKeys) {

    public enum WhenUnsatisfiable {
        DO_NOT_SCHEDULE,
        SCHEDULE_ANYWAY
    }

    /// Whether nodes that the pod could not go on anyway are counted.
    public enum NodePolicy {
        HONOR,
        IGNORE
    }

    public TopologySpreadConstraint {
        matchLabelKeys = List.copyOf(matchLabelKeys);
    }

    /// Defaults from `pkg/apis/core/v1/defaults.go`: node affinity is honoured, taints are ignored.
    public static TopologySpreadConstraint of(
            int maxSkew, String topologyKey, WhenUnsatisfiable whenUnsatisfiable, LabelSelector selector) {
        return new TopologySpreadConstraint(
                maxSkew,
                topologyKey,
                whenUnsatisfiable,
                Optional.of(selector),
                Optional.empty(),
                NodePolicy.HONOR,
                NodePolicy.IGNORE,
                List.of());
    }
}
