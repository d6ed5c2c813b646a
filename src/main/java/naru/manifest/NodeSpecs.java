package naru.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import naru.simulation.api.Node;
import naru.simulation.api.Quantity;

/// Nodes by their sizes, as on a command line: `3x2cpu4Gi`, or `2x4cpu16Gi,1x500mcpu1Gi`.
///
/// Each part is a count and `x` (left out: one), CPU as a quantity and `cpu`, memory as a quantity.
public final class NodeSpecs {

    private static final Pattern PART =
            Pattern.compile("(?:([0-9]{1,6})x)?([0-9.]{1,12}m?)cpu([0-9.]{1,12}[A-Za-z]{0,2})");

    private NodeSpecs() {}

    /// Nodes `node-1`, `node-2` … in the order of the parts.
    ///
    /// @param source by which a problem names the text: the option, or the file it is in
    public static Reading<List<Node>> parse(String source, String text) {
        List<Node> nodes = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            Matcher matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                return malformed(source, text, part);
            }
            int count = matcher.group(1) == null ? 1 : Integer.parseInt(matcher.group(1));
            if (nodes.size() + count > Limits.NODES) {
                return Reading.failed(Problem.of(source, ProblemKind.NODES_TOO_MANY, Limits.NODES));
            }
            long cpuMilli;
            long memoryBytes;
            try {
                cpuMilli = Quantity.parse(matcher.group(2)).milliValue();
                memoryBytes = Quantity.parse(matcher.group(3)).value();
            } catch (Quantity.FormatException | ArithmeticException noQuantity) {
                return malformed(source, text, part);
            }
            boolean sensible = count > 0
                    && cpuMilli > 0
                    && memoryBytes > 0
                    && cpuMilli <= Limits.NODE_AMOUNT
                    && memoryBytes <= Limits.NODE_AMOUNT;
            if (!sensible) {
                return malformed(source, text, part);
            }
            for (int i = 0; i < count; i++) {
                nodes.add(Node.of("node-" + (nodes.size() + 1), cpuMilli, memoryBytes));
            }
        }
        return Reading.read(List.copyOf(nodes));
    }

    private static Reading<List<Node>> malformed(String source, String text, String part) {
        return Reading.failed(Problem.of(source, ProblemKind.NODE_SPEC_MALFORMED, text, part.strip()));
    }
}
