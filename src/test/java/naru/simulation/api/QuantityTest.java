package naru.simulation.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import naru.simulation.table.KubernetesCase;
import naru.simulation.table.KubernetesCases;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class QuantityTest {

    @KubernetesCases("quantity_parse")
    void parses(KubernetesCase row) {
        String input = row.get("input").stringValue();
        JsonNode expected = row.expected();
        if (!expected.get("valid").booleanValue()) {
            assertThatThrownBy(() -> Quantity.parse(input)).isInstanceOf(Quantity.FormatException.class);
            return;
        }
        Quantity quantity = Quantity.parse(input);
        assertThat(quantity.amount()).isEqualByComparingTo(expected.get("exact").stringValue());
        assertThat(quantity.format().title()).isEqualTo(expected.get("format").stringValue());
        assertLong(expected.get("value"), quantity::value);
        assertLong(expected.get("milliValue"), quantity::milliValue);
        if (expected.has("canonical")) {
            assertThat(quantity).hasToString(expected.get("canonical").stringValue());
        }
    }

    private interface Amount {
        long get();
    }

    private static void assertLong(JsonNode expected, Amount actual) {
        if (expected.isNull()) {
            ThrowingCallable call = actual::get;
            assertThatThrownBy(call).isInstanceOf(ArithmeticException.class);
        } else {
            assertThat(actual.get()).isEqualTo(expected.longValue());
        }
    }

    @KubernetesCases("quantity_canonical")
    void writesTheOneCanonicalForm(KubernetesCase row) {
        Quantity quantity = row.json().has("input")
                ? Quantity.parse(row.get("input").stringValue())
                : new Quantity(new BigDecimal(row.get("exact").stringValue()), format(row));

        assertThat(quantity).hasToString(row.expected().get("canonical").stringValue());
    }

    private static Quantity.Format format(KubernetesCase row) {
        String title = row.get("format").stringValue();
        for (Quantity.Format format : Quantity.Format.values()) {
            if (format.title().equals(title)) {
                return format;
            }
        }
        throw new AssertionError(title);
    }

    @KubernetesCases("quantity_roundup_cmp")
    void roundsUpAndCompares(KubernetesCase row) {
        if (row.json().has("x")) {
            Quantity x = Quantity.parse(row.get("x").stringValue());
            Quantity y = Quantity.parse(row.get("y").stringValue());
            assertThat(x.compareTo(y)).isEqualTo(row.expected().get("cmp").intValue());
            return;
        }
        Quantity quantity = Quantity.parse(row.get("input").stringValue());
        Quantity rounded = quantity.roundedUp(row.get("scale").intValue());
        assertThat(rounded.amount())
                .isEqualByComparingTo(row.expected().get("exact").stringValue());
        assertThat(rounded.equals(quantity))
                .isEqualTo(row.expected().get("noRoundingNeeded").booleanValue());
    }

    @ParameterizedTest
    @CsvSource({
        "'',EMPTY",
        ".,NO_NUMBER",
        "-,NO_NUMBER",
        "Mi,NO_NUMBER",
        "' 1',NO_NUMBER",
        "'1 ',UNKNOWN_SUFFIX",
        "1K,UNKNOWN_SUFFIX",
        "1mi,UNKNOWN_SUFFIX",
        "1i,UNKNOWN_SUFFIX",
        "1e,UNKNOWN_SUFFIX",
        "1e+,UNKNOWN_SUFFIX",
        "1e1.5,UNKNOWN_SUFFIX",
        "１,NO_NUMBER",
        "1e999999999,OUT_OF_RANGE",
        "1e99999999999,OUT_OF_RANGE",
        "1e-999999999,OUT_OF_RANGE"
    })
    void saysWhatIsWrong(String text, Quantity.Fault fault) {
        assertThatThrownBy(() -> Quantity.parse(text)).isInstanceOfSatisfying(Quantity.FormatException.class, wrong -> {
            assertThat(wrong.fault()).isEqualTo(fault);
            assertThat(wrong.text()).isEqualTo(text);
        });
    }

    @Test
    void endlessTextsAreRefusedAtOnce() {
        assertThatThrownBy(() -> Quantity.parse("1".repeat(QuantityText.MAX_LENGTH + 1)))
                .isInstanceOfSatisfying(
                        Quantity.FormatException.class,
                        wrong -> assertThat(wrong.fault()).isEqualTo(Quantity.Fault.OUT_OF_RANGE));
    }

    @Test
    void writesWhatItIsMadeOf() {
        assertThat(Quantity.ofMilli(250)).hasToString("250m");
        assertThat(Quantity.ofMilli(2000)).hasToString("2");
        assertThat(Quantity.of(128L << 20, Quantity.Format.BINARY_SI)).hasToString("128Mi");
        assertThat(Quantity.of(1023, Quantity.Format.BINARY_SI)).hasToString("1023");
        assertThat(new Quantity(new BigDecimal("1e21"), Quantity.Format.DECIMAL_SI))
                .hasToString("1000E");
    }
}
