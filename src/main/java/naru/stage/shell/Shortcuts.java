package naru.stage.shell;

import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Playback;

/// Every key of the window in one table: the handlers and the help are made from it, so they cannot disagree.
final class Shortcuts {

    private final List<Shortcut> table;

    /// @param playback of the chapter on show
    Shortcuts(Supplier<Playback<?, ?, ?>> playback, Verbs verbs) {
        table = List.of(
                shortcut("play", "Space", () -> playback.get().togglePlaying(), key(KeyCode.SPACE)),
                shortcut(
                        "faster",
                        "+",
                        verbs::faster,
                        key(KeyCode.PLUS),
                        key(KeyCode.ADD),
                        key(KeyCode.EQUALS),
                        key(KeyCode.EQUALS, SHIFT_DOWN)),
                shortcut("slower", "-", verbs::slower, key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
                shortcut("stepForward", ".", () -> playback.get().stepForward(), key(KeyCode.PERIOD)),
                shortcut("stepBack", ",", () -> playback.get().stepBack(), key(KeyCode.COMMA)),
                shortcut("undo", "Ctrl Z", () -> playback.get().undo(), key(KeyCode.Z, SHORTCUT_DOWN)),
                shortcut(
                        "redo",
                        "Ctrl Shift Z",
                        () -> playback.get().redo(),
                        key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
                        key(KeyCode.Y, SHORTCUT_DOWN)),
                shortcut("reset", "Ctrl R", () -> playback.get().reset(), key(KeyCode.R, SHORTCUT_DOWN)),
                shortcut("open", "Ctrl O", verbs::open, key(KeyCode.O, SHORTCUT_DOWN)),
                shortcut("save", "Ctrl S", verbs::save, key(KeyCode.S, SHORTCUT_DOWN)),
                shortcut("eras", "Ctrl 1", () -> verbs.show(Chapter.ERAS), key(KeyCode.DIGIT1, SHORTCUT_DOWN)),
                shortcut(
                        "containers",
                        "Ctrl 2",
                        () -> verbs.show(Chapter.CONTAINERS),
                        key(KeyCode.DIGIT2, SHORTCUT_DOWN)),
                shortcut(
                        "beanstalk", "Ctrl 3", () -> verbs.show(Chapter.BEANSTALK), key(KeyCode.DIGIT3, SHORTCUT_DOWN)),
                shortcut(
                        "kubernetes",
                        "Ctrl 4",
                        () -> verbs.show(Chapter.KUBERNETES),
                        key(KeyCode.DIGIT4, SHORTCUT_DOWN)),
                shortcut("compare", "Ctrl 5", () -> verbs.show(Chapter.COMPARE), key(KeyCode.DIGIT5, SHORTCUT_DOWN)),
                shortcut("language", "L", verbs::switchLanguage, key(KeyCode.L)),
                shortcut("theme", "T", verbs::switchTheme, key(KeyCode.T)),
                shortcut("help", "?  F1", verbs::help, key(KeyCode.SLASH, SHIFT_DOWN), key(KeyCode.F1)));
    }

    /// What the window itself can do when a key or a button asks.
    interface Verbs {
        void faster();

        void slower();

        void open();

        void save();

        void show(Chapter chapter);

        void switchLanguage();

        void switchTheme();

        void help();
    }

    List<Shortcut> table() {
        return table;
    }

    /// Listens for the keys that nothing inside `root` has used itself.
    void install(Node root) {
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            for (Shortcut shortcut : table) {
                if (!event.isConsumed() && shortcut.keys().stream().anyMatch(combination -> combination.match(event))) {
                    shortcut.action().run();
                    event.consume();
                    return;
                }
            }
        });
    }

    private static Shortcut shortcut(String id, String caps, Runnable action, KeyCombination... keys) {
        return new Shortcut(id, caps, List.of(keys), action);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
