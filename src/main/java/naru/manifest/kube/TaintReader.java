package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Taint;
import naru.simulation.api.Taint.Effect;
import naru.simulation.api.Toleration;
import naru.simulation.api.Toleration.Operator;
import naru.simulation.kernel.SimTime;

/// Taints of nodes and tolerations of pods.
final class TaintReader {

    private static final Map<String, Effect> EFFECTS = new LinkedHashMap<>();
    private static final Map<String, Operator> OPERATORS = new LinkedHashMap<>();

    static {
        for (Effect effect : Effect.values()) {
            EFFECTS.put(effect.title(), effect);
        }
        OPERATORS.put("Equal", Operator.EQUAL);
        OPERATORS.put("Exists", Operator.EXISTS);
        OPERATORS.put("Lt", Operator.LT);
        OPERATORS.put("Gt", Operator.GT);
    }

    private TaintReader() {}

    /// The taints in a node's spec.
    static List<Taint> taints(Cursor spec) {
        return spec.items("taints").stream()
                .map(taint -> {
                    Effect effect = taint.need("effect").choice(EFFECTS);
                    return new Taint(
                            key(taint.need("key")),
                            taint.text("value", ""),
                            effect,
                            effect == Effect.NO_EXECUTE ? Optional.of(SimTime.ZERO) : Optional.empty());
                })
                .toList();
    }

    /// The tolerations in a pod's spec. Source of the rules: `pkg/apis/core/validation/validation.go`,
    /// `ValidateTolerations`.
    static List<Toleration> tolerations(Cursor spec) {
        return spec.items("tolerations").stream().map(TaintReader::toleration).toList();
    }

    private static Toleration toleration(Cursor toleration) {
        Optional<Cursor> key =
                toleration.find("key").filter(cursor -> !cursor.text().isEmpty());
        Operator operator = toleration
                .find("operator")
                .filter(cursor -> !cursor.text().isEmpty())
                .map(cursor -> cursor.choice(OPERATORS))
                .orElse(Operator.EQUAL);
        String value = toleration.text("value", "");
        Optional<Effect> effect = toleration
                .find("effect")
                .filter(cursor -> !cursor.text().isEmpty())
                .map(cursor -> cursor.choice(EFFECTS));
        if (key.isEmpty() && operator != Operator.EXISTS) {
            throw toleration.fault(ProblemKind.TOLERATION_KEY_MISSING);
        }
        if (operator == Operator.EXISTS && !value.isEmpty()) {
            throw toleration.need("value").fault(ProblemKind.TOLERATION_VALUE_WITH_EXISTS);
        }
        Optional<Cursor> seconds = toleration.find("tolerationSeconds");
        if (seconds.isPresent() && !effect.equals(Optional.of(Effect.NO_EXECUTE))) {
            throw seconds.get().fault(ProblemKind.TOLERATION_SECONDS_WITHOUT_NO_EXECUTE);
        }
        return new Toleration(
                key.map(TaintReader::key).orElse(""),
                operator,
                value,
                effect,
                // Below zero means at once, as zero does.
                seconds.map(cursor -> Math.max(0, cursor.whole(Long.MIN_VALUE, Integer.MAX_VALUE))));
    }

    private static String key(Cursor key) {
        if (!Names.isLabelKey(key.text())) {
            throw key.fault(ProblemKind.LABEL_KEY_MALFORMED, key.text());
        }
        return key.text();
    }
}
