package naru.stage.text;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;

/// The words of the bundles in `i18n/`, in the language of the moment.
///
/// Patterns are ICU MessageFormat. After them, a Korean particle that depends on the sound before it is written
/// `{0}⟦이/가⟧` and chosen by [Josa].
public final class Messages {

    /// Every bundle, one for each part of the program that speaks.
    public static final List<String> BUNDLES = List.of(
            "ui",
            "cluster",
            "command",
            "input",
            "missions",
            "eras",
            "containers",
            "beanstalk",
            "policies",
            "walls",
            "failing",
            "aspects",
            "compare",
            "guide");

    private final ObjectProperty<Language> language;
    private final Map<Language, List<ResourceBundle>> bundles = new EnumMap<>(Language.class);

    /// @param language followed as it changes
    public Messages(ObjectProperty<Language> language) {
        this.language = language;
        for (Language each : Language.values()) {
            bundles.put(each, load(each));
        }
    }

    private static List<ResourceBundle> load(Language language) {
        List<ResourceBundle> loaded = new ArrayList<>();
        for (String name : BUNDLES) {
            loaded.add(ResourceBundle.getBundle("i18n." + name, language.locale(), Messages.class.getModule()));
        }
        return loaded;
    }

    public ReadOnlyObjectProperty<Language> language() {
        return language;
    }

    /// The words for `key` in the language of the moment.
    ///
    /// @throws MissingResourceException if no bundle has the key
    public String get(String key, Object... args) {
        return in(language.get(), key, args);
    }

    /// The words for `key` in a given language.
    public String in(Language wanted, String key, Object... args) {
        String formatted = new MessageFormat(pattern(wanted, key), wanted.locale()).format(args);
        return Josa.resolve(formatted);
    }

    /// The words for `key`, changing with the language.
    public ObservableValue<String> text(String key, Object... args) {
        return language.map(now -> in(now, key, args));
    }

    private String pattern(Language wanted, String key) {
        for (ResourceBundle bundle : Objects.requireNonNull(bundles.get(wanted))) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("No words for " + key, "i18n", key);
    }
}
