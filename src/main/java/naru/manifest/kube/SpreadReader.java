package naru.manifest.kube;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.TopologySpreadConstraint;
import naru.simulation.api.TopologySpreadConstraint.NodePolicy;
import naru.simulation.api.TopologySpreadConstraint.WhenUnsatisfiable;

/// `topologySpreadConstraints` of a pod's spec. Source of the rules: `pkg/apis/core/validation/validation.go`,
/// `validateTopologySpreadConstraints`.
final class SpreadReader {

    private static final Map<String, WhenUnsatisfiable> ACTIONS = Words.of(WhenUnsatisfiable.class);
    private static final Map<String, NodePolicy> POLICIES = Words.of(NodePolicy.class);

    private SpreadReader() {}

    static List<TopologySpreadConstraint> list(Cursor spec) {
        return spec.items("topologySpreadConstraints").stream()
                .map(SpreadReader::constraint)
                .toList();
    }

    private static TopologySpreadConstraint constraint(Cursor constraint) {
        WhenUnsatisfiable action = constraint.need("whenUnsatisfiable").choice(ACTIONS);
        Optional<Cursor> minDomains = constraint.find("minDomains");
        if (minDomains.isPresent() && action == WhenUnsatisfiable.SCHEDULE_ANYWAY) {
            throw minDomains.get().fault(ProblemKind.MIN_DOMAINS_WITH_SCHEDULE_ANYWAY);
        }
        return new TopologySpreadConstraint(
                (int) constraint.need("maxSkew").whole(1, Integer.MAX_VALUE),
                AffinityReader.topologyKey(constraint),
                action,
                constraint.find("labelSelector").map(SelectorReader::labels),
                minDomains.map(cursor -> (int) cursor.whole(1, Integer.MAX_VALUE)),
                constraint.choice("nodeAffinityPolicy", POLICIES, NodePolicy.HONOR),
                constraint.choice("nodeTaintsPolicy", POLICIES, NodePolicy.IGNORE),
                SelectorReader.texts(constraint, "matchLabelKeys"));
    }
}
