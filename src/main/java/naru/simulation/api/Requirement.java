package naru.simulation.api;

import java.util.List;

/// One `matchExpressions` entry of a label selector or a node selector term.
///
/// `Gt` and `Lt` are allowed in node selector terms only and compare whole numbers.
public record Requirement(String key, Operator operator, List<String> values) {

    public enum Operator {
        IN,
        NOT_IN,
        EXISTS,
        DOES_NOT_EXIST,
        GT,
        LT
    }

    public Requirement {
        values = List.copyOf(values);
    }

    /// Source: `staging/src/k8s.io/apimachinery/pkg/labels/selector.go`, `Requirement.Matches`. A missing key
    /// satisfies `NotIn` and `DoesNotExist`; what is not a whole number satisfies neither `Gt` nor `Lt`.
    public boolean matches(Labels labels) {
        boolean present = labels.has(key);
        return switch (operator) {
            case IN -> present && values.contains(labels.get(key));
            case NOT_IN -> !present || !values.contains(labels.get(key));
            case EXISTS -> present;
            case DOES_NOT_EXIST -> !present;
            case GT -> present && compares(labels.get(key)) > 0;
            case LT -> present && compares(labels.get(key)) < 0;
        };
    }

    /// The sign of label minus bound; 0 where either is no whole number.
    private int compares(String label) {
        if (values.size() != 1) {
            return 0;
        }
        try {
            return Long.compare(Long.parseLong(label), Long.parseLong(values.get(0)));
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
