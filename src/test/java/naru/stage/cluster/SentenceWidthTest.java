package naru.stage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import javafx.beans.property.SimpleObjectProperty;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Headlines and what stands below them each fit on one line of the stage, with names as long as people give them.
class SentenceWidthTest {

    private static final double LINE = 1536;
    private static final Object[] NAMES = {"payments-x2x4q", "node-12", "4 min 12 s", "5 min", 3, 3};

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceFitsOnOneLine(Language language) throws Exception {
        Font headline = font("Bold", 30);
        Font why = font("Regular", 20);
        FontRenderContext context = new FontRenderContext(new AffineTransform(), true, true);
        Messages messages = new Messages(new SimpleObjectProperty<>(language));
        List<String> tooLong = new ArrayList<>();
        for (String key :
                ResourceBundle.getBundle("i18n.cluster", language.locale()).keySet()) {
            if (!key.startsWith("standing.") && !key.startsWith("happened.")) {
                continue;
            }
            String text = messages.get(key, numbersWhereNeeded(messages, key));
            Font font = key.endsWith(".why") ? why : headline;
            double width = font.getStringBounds(text, context).getWidth();
            if (width > LINE) {
                tooLong.add(Math.round(width) + " " + key + ": " + text);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    /// Names where a pattern takes a name, numbers where it counts.
    private static Object[] numbersWhereNeeded(Messages messages, String key) {
        try {
            messages.get(key, NAMES);
            return NAMES;
        } catch (IllegalArgumentException counted) {
            return new Object[] {3, 3, 3, 3, 3, 3};
        }
    }

    private static Font font(String weight, float size) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of("assets/fonts/Pretendard-" + weight + ".otf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(size);
        }
    }
}
