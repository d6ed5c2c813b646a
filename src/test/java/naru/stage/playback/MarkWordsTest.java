package naru.stage.playback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import naru.simulation.api.Reason;
import org.junit.jupiter.api.Test;

/// A mark without words would stop the timeline in the middle of a story.
class MarkWordsTest {

    @Test
    void whateverIsMarkedHasWords() throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("i18n/ui.properties"))) {
            words.load(reader);
        }
        Set<Reason> marked = EnumSet.of(Reason.EVICTION_PLANNED);
        marked.addAll(MarkBook.DEEDS);
        marked.addAll(MarkBook.TELLING);
        assertThat(marked)
                .extracting(reason ->
                        "mark." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .allMatch(words::containsKey);
    }
}
