package naru.simulation.api;

import java.util.List;
import java.util.Optional;

/// Near which pods a pod must be or would rather be; as anti-affinity, near which it must not.
///
/// "Near" means: on nodes whose label `topologyKey` has one value.
public record PodAffinity(List<Term> required, List<Weighted> preferred) {

    public static final PodAffinity NONE = new PodAffinity(List.of(), List.of());

    /// @param selector which pods; empty: none
    /// @param namespaces where they are looked for, together with those that `namespaceSelector` chooses; neither:
    /// in the pod's own
    /// @param matchLabelKeys keys whose values must be those of the incoming pod
    /// @param mismatchLabelKeys keys whose values must not be
    public record Term(
            Optional<LabelSelector> selector,
            String topologyKey,
            List<String> namespaces,
            Optional<LabelSelector> namespaceSelector,
            List<String> matchLabelKeys,
            List<String> mismatchLabelKeys) {

        public Term {
            namespaces = List.copyOf(namespaces);
            matchLabelKeys = List.copyOf(matchLabelKeys);
            mismatchLabelKeys = List.copyOf(mismatchLabelKeys);
        }

        public static Term of(LabelSelector selector, String topologyKey) {
            return new Term(Optional.of(selector), topologyKey, List.of(), Optional.empty(), List.of(), List.of());
        }
    }

    /// @param weight 1 to 100
    public record Weighted(int weight, Term term) {}

    public PodAffinity {
        required = List.copyOf(required);
        preferred = List.copyOf(preferred);
    }

    public boolean isEmpty() {
        return required.isEmpty() && preferred.isEmpty();
    }
}
