package naru.stage.playback;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.api.Reason;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkedReasonsTest {

    static Stream<Arguments> marks() {
        return MarkBook.marked().stream()
                .flatMap(reason -> Stream.of(Language.values()).map(language -> Arguments.of(reason, language)));
    }

    @ParameterizedTest
    @MethodSource("marks")
    void everythingThatIsMarkedHasWords(Reason reason, Language language) {
        Messages messages = new Messages(new SimpleObjectProperty<>(language));
        assertThatCode(() -> messages.get("mark." + MarkBook.nameOf(reason), "web", 2))
                .doesNotThrowAnyException();
    }
}
