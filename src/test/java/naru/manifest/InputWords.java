package naru.manifest;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of `i18n/input`, rendered as the program renders them.
public final class InputWords {

    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.KOREAN);

    private InputWords() {}

    public static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("i18n.input", language);
    }

    public static String sentence(String key, List<Object> arguments, Locale language) {
        return new MessageFormat(bundle(language).getString(key), language).format(arguments.toArray());
    }

    /// Place and sentence, as a person would see them.
    public static String sentence(Problem problem, Locale language) {
        return sentence(problem.place().key(), problem.place().arguments(), language) + ": "
                + sentence(problem.key(), problem.arguments(), language);
    }
}
