package naru.stage.shell;

import java.util.List;
import javafx.scene.input.KeyCombination;

/// One thing the keyboard can do.
///
/// @param id of its words: `shortcut.<id>`
/// @param caps the keys as they are printed on a keyboard, for the help
/// @param keys any of these
record Shortcut(String id, String caps, List<KeyCombination> keys, Runnable action) {

    Shortcut {
        keys = List.copyOf(keys);
    }

    String textKey() {
        return "shortcut." + id;
    }
}
