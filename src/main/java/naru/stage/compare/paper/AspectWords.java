package naru.stage.compare.paper;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import naru.content.compare.Aspect;
import naru.content.compare.Column;
import naru.content.compare.Shift;
import naru.content.compare.Source;
import naru.stage.text.Language;
import naru.stage.text.Messages;

/// The words of the comparison in one language.
public record AspectWords(Messages messages, Language language) {

    public String title(Aspect aspect) {
        return words(aspect.id() + ".title");
    }

    public String cell(Aspect aspect, Column column) {
        return words(aspect.id() + "." + column.id());
    }

    public String column(Column column) {
        return words("column." + column.id());
    }

    public String group(String group) {
        return words("group." + group);
    }

    public String title(Source source) {
        return words("source." + source.id());
    }

    /// What held when the notes were written.
    public String then(Shift shift) {
        return words("change." + shift.id() + ".then");
    }

    /// What holds instead.
    public String now(Shift shift) {
        return words("change." + shift.id() + ".now");
    }

    /// As it is said: June 2024.
    public String month(YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern("yMMMM")
                .withLocale(language.locale())
                .format(month);
    }

    /// A word of the table that is not of its content.
    public String label(String key, Object... arguments) {
        return messages.in(language, "compare.table." + key, arguments);
    }

    private String words(String key) {
        return messages.in(language, "aspects." + key);
    }
}
