package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Requirement;
import naru.simulation.api.Requirement.Operator;

/// Label selectors, and the expressions they share with node selectors.
final class SelectorReader {

    private static final Map<String, Operator> FOR_LABELS = new LinkedHashMap<>();
    private static final Map<String, Operator> FOR_NODES = new LinkedHashMap<>();

    static {
        FOR_LABELS.put("In", Operator.IN);
        FOR_LABELS.put("NotIn", Operator.NOT_IN);
        FOR_LABELS.put("Exists", Operator.EXISTS);
        FOR_LABELS.put("DoesNotExist", Operator.DOES_NOT_EXIST);
        FOR_NODES.putAll(FOR_LABELS);
        FOR_NODES.put("Gt", Operator.GT);
        FOR_NODES.put("Lt", Operator.LT);
    }

    private SelectorReader() {}

    static LabelSelector labels(Cursor selector) {
        return new LabelSelector(
                MetaReader.labels(selector, "matchLabels"),
                selector.items("matchExpressions").stream()
                        .map(item -> requirement(item, FOR_LABELS))
                        .toList());
    }

    /// The list of texts at `key`, empty where there is none.
    static List<String> texts(Cursor parent, String key) {
        return parent.items(key).stream().map(Cursor::text).toList();
    }

    /// The expressions at `key` of a node selector term.
    static List<Requirement> nodes(Cursor term, String key) {
        return term.items(key).stream()
                .map(item -> requirement(item, FOR_NODES))
                .toList();
    }

    private static Requirement requirement(Cursor item, Map<String, Operator> operators) {
        Cursor key = item.need("key");
        if (!Names.isLabelKey(key.text())) {
            throw key.fault(ProblemKind.LABEL_KEY_MALFORMED, key.text());
        }
        Operator operator = item.need("operator").choice(operators);
        List<String> values = item.items("values").stream().map(Cursor::text).toList();
        boolean fits = switch (operator) {
            case IN, NOT_IN -> !values.isEmpty();
            case EXISTS, DOES_NOT_EXIST -> values.isEmpty();
            case GT, LT -> values.size() == 1;
        };
        if (!fits) {
            throw item.fault(
                    ProblemKind.REQUIREMENT_VALUES_WRONG, item.need("operator").text());
        }
        return new Requirement(key.text(), operator, values);
    }
}
