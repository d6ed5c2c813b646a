package naru.content.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import naru.content.format.WishReader;
import naru.content.format.Wishes;
import naru.manifest.Reading;
import naru.simulation.wish.Means;
import naru.simulation.wish.Platform;
import naru.simulation.wish.Wish;
import naru.simulation.wish.WishList;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The wishes as they are written: their grounds, their words, and what is refused.
class WishesTest {

    private static final WishList LIST = Wishes.bundled();

    private static final String SOUND = """
        sources: {page: "https://example.com/page"}
        wishes:
          - id: disk
            standard: {means: yours, source: page, checked: 2026-11-23}
            cluster: {means: not-possible, source: page, checked: 2026-11-23}
            kubernetes: {means: setting, source: page, checked: 2026-11-23}
        """;

    private static Reading<WishList> read(String text) {
        return WishReader.read("wishes.yaml", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsChosenIsCounted() {
        Set<String> four = Set.of("sidecar", "nightly", "disk", "gpu");

        assertThat(LIST.count(four, Platform.STANDARD, Means.SETTING)).isEqualTo(2);
        assertThat(LIST.count(four, Platform.STANDARD, Means.YOURS)).isEqualTo(2);
        assertThat(LIST.count(four, Platform.CLUSTER, Means.NOT_POSSIBLE)).isEqualTo(4);
        assertThat(LIST.count(four, Platform.KUBERNETES, Means.SETTING)).isEqualTo(3);
        assertThat(LIST.count(Set.of(), Platform.KUBERNETES, Means.YOURS)).isZero();
    }

    @Test
    void everyAnswerHasItsGrounds() {
        assertThat(LIST.wishes())
                .hasSize(8)
                .allSatisfy(wish -> assertThat(wish.offers().values())
                        .hasSize(Platform.values().length)
                        .allSatisfy(offer -> {
                            assertThat(offer.source())
                                    .matches("https://(docs\\.aws\\.amazon\\.com|kubernetes\\.io)/.+");
                            assertThat(offer.checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 1));
                        }));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyAnswerHasItsWords(Language language) {
        Messages messages = new Messages(new SimpleObjectProperty<>(language));
        for (Wish wish : LIST.wishes()) {
            String key = "beanstalk.walls.wish." + wish.id();
            assertThat(messages.get(key)).isNotBlank();
            for (Platform platform : Platform.values()) {
                assertThat(messages.get(key + "." + platform.id())).isNotBlank();
            }
        }
    }

    @Test
    void aSoundFileIsRead() {
        assertThat(read(SOUND)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {", checked: 2026-11-23", "source: page, ", "means: yours, ", "https", "id: disk"})
    void nothingMayBeLeftOut(String part) {
        assertThat(read(SOUND.replaceFirst(part, ""))).isInstanceOf(Reading.Failed.class);
    }

    @Test
    void noPlatformIsLeftOutAndNoFieldMisspelt() {
        assertThat(read(SOUND.replaceFirst(" *cluster: .*\n", ""))).isInstanceOf(Reading.Failed.class);
        assertThat(read(SOUND + "    playd: true\n")).isInstanceOf(Reading.Failed.class);
        assertThat(read(SOUND.replace("yours", "perhaps"))).isInstanceOf(Reading.Failed.class);
    }
}
