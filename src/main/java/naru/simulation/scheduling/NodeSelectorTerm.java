package naru.simulation.scheduling;

import java.util.List;
import naru.simulation.api.Node;
import naru.simulation.api.NodeAffinity;
import naru.simulation.api.Requirement;

/// How a term of a node affinity is read: everything in it must hold, and what is not well formed matches nothing.
///
/// Source: `staging/src/k8s.io/component-helpers/scheduling/corev1/nodeaffinity/nodeaffinity.go`.
final class NodeSelectorTerm {

    private static final String NAME_FIELD = "metadata.name";
    private static final int MAX_LABEL_VALUE = 63;

    private NodeSelectorTerm() {}

    static boolean matches(NodeAffinity.Term term, Node node) {
        if (!isValid(term)) {
            return false;
        }
        for (Requirement requirement : term.matchExpressions()) {
            if (!requirement.matches(node.meta().labels())) {
                return false;
            }
        }
        for (Requirement requirement : term.matchFields()) {
            if (!fieldMatches(requirement, node)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fieldMatches(Requirement requirement, Node node) {
        String value = requirement.key().equals(NAME_FIELD) ? node.name() : "";
        boolean equal = value.equals(requirement.values().get(0));
        return equal == (requirement.operator() == Requirement.Operator.IN);
    }

    /// Neither empty nor with a requirement that the API would have refused to select by.
    static boolean isValid(NodeAffinity.Term term) {
        return !(term.matchExpressions().isEmpty() && term.matchFields().isEmpty())
                && term.matchExpressions().stream().allMatch(NodeSelectorTerm::isValidExpression)
                && term.matchFields().stream().allMatch(NodeSelectorTerm::isValidField);
    }

    /// Source: `staging/src/k8s.io/apimachinery/pkg/labels/selector.go`, `NewRequirement`.
    private static boolean isValidExpression(Requirement requirement) {
        List<String> values = requirement.values();
        boolean rightCount = switch (requirement.operator()) {
            case IN, NOT_IN -> !values.isEmpty();
            case EXISTS, DOES_NOT_EXIST -> values.isEmpty();
            case GT, LT -> values.size() == 1;
        };
        return rightCount && values.stream().allMatch(NodeSelectorTerm::isLabelValue);
    }

    private static boolean isValidField(Requirement requirement) {
        boolean known = requirement.operator() == Requirement.Operator.IN
                || requirement.operator() == Requirement.Operator.NOT_IN;
        return known && requirement.values().size() == 1;
    }

    /// Source: `staging/src/k8s.io/apimachinery/pkg/util/validation/validation.go`, `IsValidLabelValue`.
    private static boolean isLabelValue(String text) {
        if (text.isEmpty()) {
            return true;
        }
        return text.length() <= MAX_LABEL_VALUE
                && isAlphanumeric(text.charAt(0))
                && isAlphanumeric(text.charAt(text.length() - 1))
                && text.chars().allMatch(c -> isAlphanumeric(c) || c == '-' || c == '_' || c == '.');
    }

    private static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
