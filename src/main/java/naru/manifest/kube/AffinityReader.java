package naru.manifest.kube;

import java.util.List;
import java.util.Optional;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.PodAffinity;

/// `affinity` of a pod's spec.
final class AffinityReader {

    private static final int HEAVIEST = 100;

    private AffinityReader() {}

    static NodeAffinity nodeAffinity(Cursor spec) {
        return spec.find("affinity")
                .flatMap(affinity -> affinity.find("nodeAffinity"))
                .map(AffinityReader::read)
                .orElse(NodeAffinity.NONE);
    }

    /// `podAffinity` or `podAntiAffinity`.
    static PodAffinity podAffinity(Cursor spec, String key) {
        return spec.find("affinity")
                .flatMap(affinity -> affinity.find(key))
                .map(AffinityReader::between)
                .orElse(PodAffinity.NONE);
    }

    private static PodAffinity between(Cursor affinity) {
        List<PodAffinity.Term> required = affinity.items("requiredDuringSchedulingIgnoredDuringExecution").stream()
                .map(AffinityReader::podTerm)
                .toList();
        List<PodAffinity.Weighted> preferred =
                affinity.items("preferredDuringSchedulingIgnoredDuringExecution").stream()
                        .map(item -> new PodAffinity.Weighted(
                                (int) item.need("weight").whole(1, HEAVIEST), podTerm(item.need("podAffinityTerm"))))
                        .toList();
        return new PodAffinity(required, preferred);
    }

    private static PodAffinity.Term podTerm(Cursor term) {
        return new PodAffinity.Term(
                term.find("labelSelector").map(SelectorReader::labels),
                topologyKey(term),
                SelectorReader.texts(term, "namespaces"),
                term.find("namespaceSelector").map(SelectorReader::labels),
                SelectorReader.texts(term, "matchLabelKeys"),
                SelectorReader.texts(term, "mismatchLabelKeys"));
    }

    /// The field `topologyKey`, a label's key.
    static String topologyKey(Cursor parent) {
        Cursor key = parent.need("topologyKey");
        if (!Names.isLabelKey(key.text())) {
            throw key.fault(ProblemKind.LABEL_KEY_MALFORMED, key.text());
        }
        return key.text();
    }

    private static NodeAffinity read(Cursor affinity) {
        Optional<List<NodeAffinity.Term>> required =
                affinity.find("requiredDuringSchedulingIgnoredDuringExecution").map(AffinityReader::nodeTerms);
        List<NodeAffinity.Preferred> preferred =
                affinity.items("preferredDuringSchedulingIgnoredDuringExecution").stream()
                        .map(item -> new NodeAffinity.Preferred(
                                (int) item.need("weight").whole(1, HEAVIEST), term(item.need("preference"))))
                        .toList();
        return new NodeAffinity(required, preferred);
    }

    /// The terms of a node selector, of which there must be one.
    static List<NodeAffinity.Term> nodeTerms(Cursor selector) {
        Cursor terms = selector.need("nodeSelectorTerms");
        if (terms.items().isEmpty()) {
            throw terms.fault(ProblemKind.LIST_EMPTY);
        }
        return terms.items().stream().map(AffinityReader::term).toList();
    }

    private static NodeAffinity.Term term(Cursor term) {
        return new NodeAffinity.Term(
                SelectorReader.nodes(term, "matchExpressions"), SelectorReader.nodes(term, "matchFields"));
    }
}
