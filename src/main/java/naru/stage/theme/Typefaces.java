package naru.stage.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;

/// Pretendard, the one typeface: bundled, because not every machine can write Hangul, and by name only after it is
/// loaded, because a machine may have another version under the same name.
public final class Typefaces {

    private static final Font REGULAR = read("Pretendard-Regular.otf");
    private static final Font SEMI_BOLD = read("Pretendard-SemiBold.otf");
    private static final Font BOLD = read("Pretendard-Bold.otf");

    private Typefaces() {}

    /// Makes the typeface known to stylesheets.
    ///
    /// @throws IllegalStateException if a font file is missing or broken
    public static void load() {
        // The static fields have done it.
    }

    public static Font regular(double size) {
        return new Font(REGULAR.getName(), size);
    }

    public static Font semiBold(double size) {
        return new Font(SEMI_BOLD.getName(), size);
    }

    public static Font bold(double size) {
        return new Font(BOLD.getName(), size);
    }

    private static Font read(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream("/assets/fonts/" + file)) {
            Font font = in == null ? null : Font.loadFont(in, 18);
            if (font == null) {
                throw new IllegalStateException("The bundled font " + file + " cannot be loaded");
            }
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
