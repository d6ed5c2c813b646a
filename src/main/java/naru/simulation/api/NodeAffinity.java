package naru.simulation.api;

import java.util.List;
import java.util.Optional;

/// Which nodes a pod must or would rather run on.
///
/// @param required terms of which one must match; present but empty matches no node
public record NodeAffinity(Optional<List<Term>> required, List<Preferred> preferred) {

    public static final NodeAffinity NONE = new NodeAffinity(Optional.empty(), List.of());

    /// All expressions (on labels) and fields (on `metadata.name`) must match; a term with neither matches nothing.
    public record Term(List<Requirement> matchExpressions, List<Requirement> matchFields) {
        public Term {
            matchExpressions = List.copyOf(matchExpressions);
            matchFields = List.copyOf(matchFields);
        }
    }

    /// @param weight 1 to 100
    public record Preferred(int weight, Term term) {}

    public NodeAffinity {
        required = required.map(List::copyOf);
        preferred = List.copyOf(preferred);
    }
}
