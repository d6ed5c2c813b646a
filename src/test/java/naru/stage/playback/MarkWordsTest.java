package naru.stage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import naru.simulation.api.Reason;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarkWordsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void whateverGetsAMarkHasWordsForIt(Language language) {
        Messages messages = new Messages(new SimpleObjectProperty<>(language));
        Set<Reason> marked = EnumSet.of(Reason.EVICTION_PLANNED);
        marked.addAll(MarkBook.DEEDS);
        marked.addAll(MarkBook.TELLING);
        assertThat(marked).allSatisfy(reason -> {
            String key = "mark." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            assertThat(messages.get(key, "web", 1)).isNotBlank();
        });
    }
}
