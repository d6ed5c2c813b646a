package naru.command.argument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import naru.stage.capture.FilmFormat;
import naru.stage.compare.paper.PaperFormat;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// Options whose value is one of a few words.
public final class Choices {

    /// In the order they are offered.
    public static final Map<String, Language> LANGUAGES = ordered("ko", Language.KOREAN, "en", Language.ENGLISH);

    private static final Map<String, OutputFormat> FORMATS =
            ordered("text", OutputFormat.TEXT, "json", OutputFormat.JSON);

    private Choices() {}

    public static FilmFormat film(String typed) {
        Map<String, FilmFormat> formats = new LinkedHashMap<>();
        for (FilmFormat format : List.of(FilmFormat.PDF, FilmFormat.PNG, FilmFormat.GIF)) {
            formats.put(format.name().toLowerCase(Locale.ROOT), format);
        }
        return one("--format", typed, formats);
    }

    public static PaperFormat paper(String typed) {
        Map<String, PaperFormat> formats = new LinkedHashMap<>();
        for (PaperFormat format : PaperFormat.values()) {
            formats.put(format.ending(), format);
        }
        return one("--format", typed, formats);
    }

    public static Language language(String typed) {
        return one("--lang", typed, LANGUAGES);
    }

    public static Theme theme(String typed) {
        Map<String, Theme> themes = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            themes.put(theme.name().toLowerCase(Locale.ROOT), theme);
        }
        return one("--theme", typed, themes);
    }

    public static OutputFormat format(String typed) {
        return one("--format", typed, FORMATS);
    }

    static <T> T one(String option, String typed, Map<String, T> values) {
        T value = values.get(typed);
        if (value == null) {
            List<String> names = List.copyOf(values.keySet());
            throw Suggestion.closest(typed, names)
                    .map(name -> new SentenceException("command.problem.choice.suggest", option, typed, name))
                    .orElseGet(() ->
                            new SentenceException("command.problem.choice", option, typed, String.join(", ", names)));
        }
        return value;
    }

    private static <T> Map<String, T> ordered(String first, T firstValue, String second, T secondValue) {
        Map<String, T> values = new LinkedHashMap<>();
        values.put(first, firstValue);
        values.put(second, secondValue);
        return Collections.unmodifiableMap(values);
    }
}
