package naru.stage.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Everything can be told from what is behind it, in every theme, by the numbers of WCAG 2.
class PaletteTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final List<Tone> BACKGROUNDS = List.of(Tone.BACKGROUND, Tone.SURFACE, Tone.SUNKEN);
    private static final List<Tone> SOFT = List.of(Tone.GOOD_SOFT, Tone.CAUTION_SOFT, Tone.BAD_SOFT, Tone.ACCENT_SOFT);
    private static final List<Tone> INKS =
            List.of(Tone.TEXT, Tone.MUTED, Tone.GOOD, Tone.CAUTION, Tone.BAD, Tone.UNKNOWN, Tone.ACCENT);

    @ParameterizedTest
    @EnumSource
    void textCanBeRead(Theme theme) {
        for (Tone ink : INKS) {
            BACKGROUNDS.forEach(background -> assertContrast(theme, ink, background, TEXT));
            SOFT.forEach(background -> assertContrast(theme, ink, background, TEXT));
        }
        assertContrast(theme, Tone.ON_ACCENT, Tone.ACCENT, TEXT);
        assertContrast(theme, Tone.ON_INK, Tone.INK, TEXT);
    }

    @ParameterizedTest
    @EnumSource
    void edgesAndMarksCanBeSeen(Theme theme) {
        for (Tone background : BACKGROUNDS) {
            assertContrast(theme, Tone.OUTLINE, background, GRAPHICS);
            assertContrast(theme, Tone.PREVIEW, background, GRAPHICS);
        }
    }

    @ParameterizedTest
    @EnumSource
    void podsStandOutAndCarryText(Theme theme) {
        Palette palette = Palette.of(theme);
        for (int pod = 0; pod < palette.pods(); pod++) {
            for (Tone background : BACKGROUNDS) {
                assertThat(Palette.contrast(palette.pod(pod), palette.get(background)))
                        .as("%s pod %d on %s", theme, pod, background)
                        .isGreaterThanOrEqualTo(GRAPHICS);
            }
            assertThat(Palette.contrast(palette.onPod(pod), palette.pod(pod))).isGreaterThanOrEqualTo(TEXT);
            assertThat(Palette.contrast(palette.get(Tone.TEXT), palette.podSoft(pod)))
                    .isGreaterThanOrEqualTo(TEXT);
        }
    }

    /// By CIE 1976 colour difference, as seen with normal vision and as simulated by Machado, Oliveira and
    /// Fernandes (2009).
    @ParameterizedTest
    @EnumSource
    void podsCanBeToldApartWhateverTheColourVision(Theme theme) {
        Palette palette = Palette.of(theme);
        for (ColourVision vision : ColourVision.values()) {
            for (int one = 0; one < palette.pods(); one++) {
                for (int other = 0; other < one; other++) {
                    assertThat(vision.difference(palette.pod(one), palette.pod(other)))
                            .as("%s: pods %d and %d with %s vision", theme, one, other, vision)
                            .isGreaterThan(13);
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theStylesheetSaysTheSame(Theme theme) throws IOException {
        Map<String, Color> stylesheet = colors(theme);
        Palette palette = Palette.of(theme);
        Map<String, Color> expected = new HashMap<>();
        for (Tone tone : Tone.values()) {
            expected.put(tone.css(), palette.get(tone));
        }
        for (int pod = 0; pod < palette.pods(); pod++) {
            expected.put("-naru-pod-" + pod, palette.pod(pod));
        }
        assertThat(stylesheet).isEqualTo(expected);
    }

    private static Map<String, Color> colors(Theme theme) throws IOException {
        String css = Files.readString(Path.of("assets/css/naru.css"));
        Matcher block = Pattern.compile("(?m)^\\." + theme.styleClass() + " \\{([^}]*)}")
                .matcher(css);
        assertThat(block.find()).isTrue();
        Map<String, Color> colors = new HashMap<>();
        Matcher entry =
                Pattern.compile("(-naru-[a-z0-9-]+): (#[0-9A-Fa-f]{6});").matcher(block.group(1));
        while (entry.find()) {
            colors.put(entry.group(1), Color.web(entry.group(2)));
        }
        return colors;
    }

    private static void assertContrast(Theme theme, Tone front, Tone back, double least) {
        Palette palette = Palette.of(theme);
        assertThat(Palette.contrast(palette.get(front), palette.get(back)))
                .as("%s: %s on %s", theme, front, back)
                .isGreaterThanOrEqualTo(least);
    }
}
