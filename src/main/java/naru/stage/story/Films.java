package naru.stage.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// The stories that can be had as films, by name.
public final class Films {

    /// Makes a film in a language and a theme; on the JavaFX thread.
    @FunctionalInterface
    private interface Maker {
        Film make(Language language, Theme theme);
    }

    private static final Map<String, Maker> MAKERS = makers();

    private Films() {}

    private static Map<String, Maker> makers() {
        Map<String, Maker> makers = new LinkedHashMap<>();
        makers.put("eras", ErasFilm::new);
        return Collections.unmodifiableMap(makers);
    }

    public static List<String> names() {
        return List.copyOf(MAKERS.keySet());
    }

    /// @return makes the film; to be called on the JavaFX thread
    /// @throws IllegalArgumentException if there is none of that name
    public static Supplier<Film> named(String name, Language language, Theme theme) {
        Maker maker = MAKERS.get(name);
        if (maker == null) {
            throw new IllegalArgumentException("no film " + name);
        }
        return () -> maker.make(language, theme);
    }
}
