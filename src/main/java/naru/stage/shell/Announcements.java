package naru.stage.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import naru.manifest.Notice;

/// What the window has to tell its reader besides the picture.
public final class Announcements {

    enum Tone {
        DONE,
        PROBLEM
    }

    /// @param words changing with the language
    record Said(Tone tone, ObservableValue<String> words) {}

    private final ObjectProperty<Optional<Said>> said = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<List<Notice>> notices = new SimpleObjectProperty<>(List.of());

    /// The sentence across the top, until it is put away.
    ObjectProperty<Optional<Said>> said() {
        return said;
    }

    /// About the file that is open.
    ObjectProperty<List<Notice>> notices() {
        return notices;
    }

    void say(Tone tone, ObservableValue<String> words) {
        said.set(Optional.of(new Said(tone, words)));
    }

    void hush() {
        said.set(Optional.empty());
    }
}
