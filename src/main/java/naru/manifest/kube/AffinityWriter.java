package naru.manifest.kube;

import java.util.List;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.PodAffinity;
import naru.simulation.api.PodSpec;
import naru.simulation.api.Requirement;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.TopologySpreadConstraint.NodePolicy;

/// Where a pod would be, and the selectors by which it says so.
final class AffinityWriter {

    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

    private AffinityWriter() {}

    static Block affinity(PodSpec spec) {
        return new Block()
                .put("nodeAffinity", node(spec.nodeAffinity()))
                .put("podAffinity", pod(spec.podAffinity()))
                .put("podAntiAffinity", pod(spec.podAntiAffinity()));
    }

    private static Block node(NodeAffinity affinity) {
        return new Block()
                .put(
                        REQUIRED,
                        affinity.required().map(AffinityWriter::nodeSelector).orElseGet(Block::new))
                .list(
                        PREFERRED,
                        affinity.preferred().stream()
                                .map(preferred -> new Block()
                                        .number("weight", preferred.weight())
                                        .always("preference", term(preferred.term())))
                                .toList());
    }

    static Block nodeSelector(List<NodeAffinity.Term> terms) {
        return new Block()
                .list(
                        "nodeSelectorTerms",
                        terms.stream().map(AffinityWriter::term).toList());
    }

    private static Block term(NodeAffinity.Term term) {
        return new Block()
                .list("matchExpressions", requirements(term.matchExpressions()))
                .list("matchFields", requirements(term.matchFields()));
    }

    private static Block pod(PodAffinity affinity) {
        return new Block()
                .list(
                        REQUIRED,
                        affinity.required().stream()
                                .map(AffinityWriter::podTerm)
                                .toList())
                .list(
                        PREFERRED,
                        affinity.preferred().stream()
                                .map(weighted -> new Block()
                                        .number("weight", weighted.weight())
                                        .put("podAffinityTerm", podTerm(weighted.term())))
                                .toList());
    }

    private static Block podTerm(PodAffinity.Term term) {
        Block block = new Block();
        term.selector().ifPresent(selector -> block.always("labelSelector", selector(selector)));
        block.put("topologyKey", term.topologyKey()).list("namespaces", term.namespaces());
        term.namespaceSelector().ifPresent(selector -> block.always("namespaceSelector", selector(selector)));
        return block.list("matchLabelKeys", term.matchLabelKeys()).list("mismatchLabelKeys", term.mismatchLabelKeys());
    }

    static Block spread(TopologySpreadConstraint constraint) {
        Block block = new Block()
                .number("maxSkew", constraint.maxSkew())
                .put("topologyKey", constraint.topologyKey())
                .put("whenUnsatisfiable", Words.of(constraint.whenUnsatisfiable()));
        constraint.selector().ifPresent(selector -> block.always("labelSelector", selector(selector)));
        return block.number("minDomains", constraint.minDomains())
                .word("nodeAffinityPolicy", constraint.nodeAffinityPolicy(), NodePolicy.HONOR)
                .word("nodeTaintsPolicy", constraint.nodeTaintsPolicy(), NodePolicy.IGNORE)
                .list("matchLabelKeys", constraint.matchLabelKeys());
    }

    /// Empty for the selector of everything, which is written `{}`.
    static Block selector(LabelSelector selector) {
        return new Block()
                .labels("matchLabels", selector.matchLabels())
                .list("matchExpressions", requirements(selector.matchExpressions()));
    }

    private static List<Block> requirements(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> new Block()
                        .put("key", requirement.key())
                        .put("operator", Words.of(requirement.operator()))
                        .list("values", requirement.values()))
                .toList();
    }
}
