package naru.manifest.kube;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Writes blocks as YAML that kubectl, which reads YAML 1.1, and everybody else read alike: a text that could be
/// anything else is in quotes.
final class Yaml {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/][A-Za-z0-9_./-]*");

    /// What YAML 1.1 takes for true, false or nothing.
    private static final Set<String> NO_TEXTS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");

    private static final DumpSettings SETTINGS = DumpSettings.builder()
            .setExplicitStart(true)
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setBestLineBreak("\n")
            .setWidth(1000)
            .setSplitLines(false)
            .setMaxSimpleKeyLength(1000)
            .build();

    private Yaml() {}

    /// One document, with a line of dashes before it.
    static String document(Block block) {
        StringBuilder text = new StringBuilder();
        new Dump(SETTINGS).dumpNode(node(block), new StreamDataWriter() {
            @Override
            public void write(String part) {
                text.append(part);
            }

            @Override
            public void write(String part, int from, int length) {
                text.append(part, from, from + length);
            }
        });
        return text.toString();
    }

    private static Node node(Object value) {
        return switch (value) {
            case Block block when block.isEmpty() -> new MappingNode(Tag.MAP, List.of(), FlowStyle.FLOW);
            case Block block ->
                new MappingNode(
                        Tag.MAP,
                        block.fields().entrySet().stream()
                                .map(field -> new NodeTuple(node(field.getKey()), node(field.getValue())))
                                .toList(),
                        FlowStyle.BLOCK);
            case List<?> list ->
                new SequenceNode(
                        Tag.SEQ,
                        list.stream().map(Yaml::node).toList(),
                        list.isEmpty() ? FlowStyle.FLOW : FlowStyle.BLOCK);
            case Long number -> new ScalarNode(Tag.INT, number.toString(), ScalarStyle.PLAIN);
            case Boolean flag -> new ScalarNode(Tag.BOOL, flag.toString(), ScalarStyle.PLAIN);
            case String text -> new ScalarNode(Tag.STR, text, style(text));
            default -> throw new IllegalArgumentException("cannot be written: " + value.getClass());
        };
    }

    private static ScalarStyle style(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !NO_TEXTS.contains(text.toLowerCase(Locale.ROOT));
        return plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED;
    }
}
