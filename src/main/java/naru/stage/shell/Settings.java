package naru.stage.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import naru.stage.text.Language;
import naru.stage.theme.Theme;

/// How the reader wants the window: everything that may change while it is open.
///
/// @param reducedMotion whether movement gives way to a change of state, in every chapter
public record Settings(ObjectProperty<Language> language, ObjectProperty<Theme> theme, BooleanProperty reducedMotion) {

    public static Settings of(Language language, Theme theme) {
        return new Settings(
                new SimpleObjectProperty<>(language), new SimpleObjectProperty<>(theme), new SimpleBooleanProperty());
    }
}
