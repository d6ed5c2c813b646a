package naru.simulation.api;

import java.util.List;

/// Which objects belong: all of `matchLabels` and all of `matchExpressions`. An empty selector matches everything.
public record LabelSelector(Labels matchLabels, List<Requirement> matchExpressions) {

    public LabelSelector {
        matchExpressions = List.copyOf(matchExpressions);
    }

    public static LabelSelector of(Labels matchLabels) {
        return new LabelSelector(matchLabels, List.of());
    }

    public boolean matches(Labels labels) {
        return labels.containsAll(matchLabels)
                && matchExpressions.stream().allMatch(requirement -> requirement.matches(labels));
    }
}
