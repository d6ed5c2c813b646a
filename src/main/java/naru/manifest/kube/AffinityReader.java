package naru.manifest.kube;

import java.util.List;
import java.util.Optional;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.NodeAffinity;

/// `affinity.nodeAffinity` of a pod's spec.
final class AffinityReader {

    private static final int HEAVIEST = 100;

    private AffinityReader() {}

    static NodeAffinity nodeAffinity(Cursor spec) {
        return spec.find("affinity")
                .flatMap(affinity -> affinity.find("nodeAffinity"))
                .map(AffinityReader::read)
                .orElse(NodeAffinity.NONE);
    }

    private static NodeAffinity read(Cursor affinity) {
        Optional<List<NodeAffinity.Term>> required = affinity.find("requiredDuringSchedulingIgnoredDuringExecution")
                .map(selector -> {
                    Cursor terms = selector.need("nodeSelectorTerms");
                    if (terms.items().isEmpty()) {
                        throw terms.fault(ProblemKind.LIST_EMPTY);
                    }
                    return terms.items().stream().map(AffinityReader::term).toList();
                });
        List<NodeAffinity.Preferred> preferred =
                affinity.items("preferredDuringSchedulingIgnoredDuringExecution").stream()
                        .map(item -> new NodeAffinity.Preferred(
                                (int) item.need("weight").whole(1, HEAVIEST), term(item.need("preference"))))
                        .toList();
        return new NodeAffinity(required, preferred);
    }

    private static NodeAffinity.Term term(Cursor term) {
        return new NodeAffinity.Term(
                SelectorReader.nodes(term, "matchExpressions"), SelectorReader.nodes(term, "matchFields"));
    }
}
