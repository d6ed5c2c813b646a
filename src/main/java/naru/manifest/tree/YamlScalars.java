package naru.manifest.tree;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import naru.manifest.tree.Value.Scalar;
import naru.manifest.tree.Value.ScalarType;

/// What a scalar without quotes means to kubectl, whose YAML is 1.1: `yes` is true, `0644` is 420, and so a label
/// with either of them as its value is refused.
///
/// Source: `sigs.k8s.io/yaml/goyaml.v2/resolve.go`.
final class YamlScalars {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES =
            Set.of("y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON");
    private static final Set<String> FALSES =
            Set.of("n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF");
    private static final Pattern INTEGER =
            Pattern.compile("([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    /// Longer numbers are none that a manifest could mean.
    private static final int LONGEST_NUMBER = 100;

    private YamlScalars() {}

    static Scalar plain(Mark mark, String text) {
        if (NULLS.contains(text)) {
            return new Scalar(mark, ScalarType.NULL, "");
        }
        if (TRUES.contains(text)) {
            return new Scalar(mark, ScalarType.BOOLEAN, "true");
        }
        if (FALSES.contains(text)) {
            return new Scalar(mark, ScalarType.BOOLEAN, "false");
        }
        return number(text)
                .map(number -> new Scalar(mark, ScalarType.NUMBER, number))
                .orElseGet(() -> new Scalar(mark, ScalarType.TEXT, text));
    }

    private static Optional<String> number(String text) {
        if (text.length() > LONGEST_NUMBER || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        String digits = text.replace("_", "");
        var integer = INTEGER.matcher(digits);
        if (integer.matches()) {
            String sign = integer.group(1).equals("-") ? "-" : "";
            for (int group = 2; group <= 5; group++) {
                if (integer.group(group) != null) {
                    int radix = new int[] {16, 2, 8, 10}[group - 2];
                    return Optional.of(new BigInteger(sign + integer.group(group), radix).toString());
                }
            }
        }
        if (FLOAT.matcher(digits).matches()) {
            return Optional.of(digits.startsWith("+") ? digits.substring(1) : digits);
        }
        return Optional.empty();
    }
}
