package naru.simulation.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IntOrPercentTest {

    @KubernetesCases("intstr")
    void readsAndScales(KubernetesCase row) {
        JsonNode expected = row.expected();
        switch (row.get("function").stringValue()) {
            case "GetScaledValueFromIntOrPercent" -> {
                Optional<Integer> scaled = field(row)
                        .map(read -> read.scaled(
                                row.get("total").intValue(), row.get("roundUp").booleanValue()));
                assertThat(scaled).isEqualTo(expected.has("error") ? Optional.empty() : Optional.of(value(expected)));
            }
            case "getIntOrPercentValueSafely" ->
                assertThat(field(row))
                        .isEqualTo(
                                expected.has("error")
                                        ? Optional.empty()
                                        : Optional.of(new IntOrPercent(
                                                value(expected),
                                                expected.get("isPercent").booleanValue())));
            case "Parse" ->
                // What Kubernetes keeps as a string, to be found wrong later, we find wrong at once.
                assertThat(IntOrPercent.parse(row.get("input").stringValue()))
                        .isEqualTo(
                                expected.get("type").stringValue().equals("int")
                                        ? Optional.of(IntOrPercent.of(value(expected)))
                                        : Optional.empty());
            default -> throw new AssertionError(row);
        }
    }

    private static int value(JsonNode expected) {
        return expected.get("value").intValue();
    }

    /// A number, or a text that must be a percentage.
    private static Optional<IntOrPercent> field(KubernetesCase row) {
        JsonNode input = row.get("input");
        return input.isNumber()
                ? Optional.of(IntOrPercent.of(input.intValue()))
                : IntOrPercent.parsePercent(input.stringValue());
    }

    @Test
    void roundsAsAsked() {
        assertThat(IntOrPercent.percent(25).scaled(10, true)).isEqualTo(3);
        assertThat(IntOrPercent.percent(25).scaled(10, false)).isEqualTo(2);
        assertThat(IntOrPercent.percent(-25).scaled(10, true)).isEqualTo(-2);
        assertThat(IntOrPercent.percent(-25).scaled(10, false)).isEqualTo(-3);
    }
}
