package naru.simulation.api;

import java.util.Optional;

/// What a pod puts up with.
///
/// @param key empty with `EXISTS`: every taint
/// @param effect empty: every effect
/// @param tolerationSeconds how long a `NoExecute` taint is borne; empty: for ever
public record Toleration(
        String key, Operator operator, String value, Optional<Taint.Effect> effect, Optional<Long> tolerationSeconds) {

    /// `LT` and `GT` compare whole numbers and need the feature gate TaintTolerationComparisonOperators (alpha).
    public enum Operator {
        EQUAL,
        EXISTS,
        LT,
        GT
    }

    /// Source: `staging/src/k8s.io/api/core/v1/toleration.go`, `ToleratesTaint`, with the gate for `Lt` and `Gt`
    /// off, as it is by default.
    public boolean tolerates(Taint taint) {
        return tolerates(taint, false);
    }

    /// As [#tolerates(Taint)], with the feature gate given.
    public boolean tolerates(Taint taint, boolean comparisonOperators) {
        if (effect.isPresent() && effect.get() != taint.effect()) {
            return false;
        }
        if (!key.isEmpty() && !key.equals(taint.key())) {
            return false;
        }
        return switch (operator) {
            case EXISTS -> true;
            case EQUAL -> value.equals(taint.value());
            case LT -> comparisonOperators && compared(taint) < 0;
            case GT -> comparisonOperators && compared(taint) > 0;
        };
    }

    /// The sign of the taint's value minus this value; 0 where either is no whole number of 64 bits as Kubernetes
    /// writes one: no plus sign, no leading zeros.
    private int compared(Taint taint) {
        if (!isWholeNumber(value) || !isWholeNumber(taint.value())) {
            return 0;
        }
        try {
            return Long.compare(Long.parseLong(taint.value()), Long.parseLong(value));
        } catch (NumberFormatException beyond64Bits) {
            return 0;
        }
    }

    private static boolean isWholeNumber(String text) {
        return text.matches("0|-?[1-9][0-9]*");
    }
}
