package naru.command.report;

import java.math.BigDecimal;
import naru.simulation.kernel.SimTime;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reports as JSON that people can read and that is the same to the byte on every platform: two blanks, line feeds,
/// keys in the order of the record's components.
public final class Json {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private static final int NANO_DIGITS = 9;

    private Json() {}

    /// The report, ended by a line feed.
    public static String of(Record report) {
        JsonMapper mapper = JsonMapper.builder()
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPrettyPrinter(new DefaultPrettyPrinter(SEPARATORS)
                        .withObjectIndenter(INDENTER)
                        .withArrayIndenter(INDENTER))
                .build();
        return mapper.writeValueAsString(report) + "\n";
    }

    /// Seconds as an exact decimal.
    static BigDecimal seconds(SimTime time) {
        BigDecimal seconds = BigDecimal.valueOf(time.nanos(), NANO_DIGITS).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }
}
