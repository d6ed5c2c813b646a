package naru.stage.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"0,0", "100,100m", "999,999m", "1000,1", "1400,1.4", "1250,1.25", "64000,64"})
    void cpuAsInManifests(long milli, String expected) {
        assertThat(Amounts.cpu(milli)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "512,512B",
        "1024,1Ki",
        "134217728,128Mi",
        "536870912,512Mi",
        "1610612736,1.5Gi",
        "4294967296,4Gi",
        "2362232012,2.2Gi",
        "1099511627776,1Ti"
    })
    void memoryInBinaryUnits(long bytes, String expected) {
        assertThat(Amounts.memory(bytes)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"0,00:00", "228,03:48", "3599,59:59", "3828,1:03:48", "360000,100:00:00"})
    void clock(long seconds, String expected) {
        assertThat(Amounts.clock(Duration.ofSeconds(seconds))).isEqualTo(expected);
    }

    @Test
    void durationsInWords() {
        Amounts korean = new Amounts(new Messages(new SimpleObjectProperty<>(Language.KOREAN)));
        Amounts english = new Amounts(new Messages(new SimpleObjectProperty<>(Language.ENGLISH)));
        assertThat(korean.duration(Duration.ofSeconds(252))).isEqualTo("4분 12초");
        assertThat(english.duration(Duration.ofSeconds(252))).isEqualTo("4 min 12 s");
        assertThat(korean.duration(Duration.ofSeconds(300))).isEqualTo("5분");
        assertThat(english.duration(Duration.ofMinutes(95))).isEqualTo("1 h 35 min");
        assertThat(korean.duration(Duration.ZERO)).isEqualTo("0초");
    }
}
