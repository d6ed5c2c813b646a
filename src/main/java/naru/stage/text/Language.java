package naru.stage.text;

import java.util.Locale;

/// A language that Naru speaks.
public enum Language {
    KOREAN(Locale.KOREAN),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// The one a person with this locale reads best.
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(KOREAN.locale.getLanguage()) ? KOREAN : ENGLISH;
    }

    public Language other() {
        return this == KOREAN ? ENGLISH : KOREAN;
    }
}
