package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Pod;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.Requirement;

/// A term of a pod's affinity, read once: which pods it means, and what "near" is.
///
/// Source: `staging/src/k8s.io/kube-scheduler/framework/types.go`, `AffinityTerm`, `newAffinityTerm`.
///
/// @param selector empty: no pod
/// @param namespaces its own, where the term names none and chooses none
/// @param namespaceSelector empty: chooses none
/// @param weight 1 for a required term
record AffinityTerm(
        Optional<LabelSelector> selector,
        String topologyKey,
        List<String> namespaces,
        Optional<LabelSelector> namespaceSelector,
        int weight) {

    static List<AffinityTerm> required(PodAffinity affinity, Pod owner) {
        List<AffinityTerm> terms = new ArrayList<>();
        for (PodAffinity.Term term : affinity.required()) {
            terms.add(of(term, owner, 1));
        }
        return terms;
    }

    static List<AffinityTerm> preferred(PodAffinity affinity, Pod owner) {
        List<AffinityTerm> terms = new ArrayList<>();
        for (PodAffinity.Weighted wish : affinity.preferred()) {
            terms.add(of(wish.term(), owner, wish.weight()));
        }
        return terms;
    }

    private static AffinityTerm of(PodAffinity.Term term, Pod owner, int weight) {
        boolean own = term.namespaces().isEmpty() && term.namespaceSelector().isEmpty();
        return new AffinityTerm(
                term.selector()
                        .map(selector -> withKeys(selector, term, owner.meta().labels())),
                term.topologyKey(),
                own ? List.of(owner.meta().namespace()) : term.namespaces(),
                term.namespaceSelector(),
                weight);
    }

    /// Kubernetes writes the keys into the selector when it stores the pod. Source:
    /// `pkg/registry/core/pod/strategy.go`, `applyMatchLabelKeysAndMismatchLabelKeys`.
    private static LabelSelector withKeys(LabelSelector selector, PodAffinity.Term term, Labels own) {
        if (term.matchLabelKeys().isEmpty() && term.mismatchLabelKeys().isEmpty()) {
            return selector;
        }
        List<Requirement> all = new ArrayList<>(selector.matchExpressions());
        for (String key : term.matchLabelKeys()) {
            if (own.has(key)) {
                all.add(new Requirement(key, Requirement.Operator.IN, List.of(own.get(key))));
            }
        }
        for (String key : term.mismatchLabelKeys()) {
            if (own.has(key)) {
                all.add(new Requirement(key, Requirement.Operator.NOT_IN, List.of(own.get(key))));
            }
        }
        return new LabelSelector(selector.matchLabels(), all);
    }

    /// Whether `pod` is one of those the term means.
    boolean matches(Pod pod, Cluster cluster) {
        return selector.isPresent()
                && selector.get().matches(pod.meta().labels())
                && (namespaces.contains(pod.meta().namespace()) || choosesNamespace(pod, cluster));
    }

    private boolean choosesNamespace(Pod pod, Cluster cluster) {
        return namespaceSelector.isPresent()
                && namespaceSelector
                        .get()
                        .matches(cluster.namespaceLabels(pod.meta().namespace()));
    }

    /// An empty list matches nothing.
    static boolean allMatch(List<AffinityTerm> terms, Pod pod, Cluster cluster) {
        for (AffinityTerm term : terms) {
            if (!term.matches(pod, cluster)) {
                return false;
            }
        }
        return !terms.isEmpty();
    }
}
