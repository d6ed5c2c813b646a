package naru.stage.shell;

import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;
import naru.manifest.kube.Example;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// Everything about files, examples among them.
final class FileMenu extends VBox {

    /// @param open what the lab shows now
    /// @param done run before each action, to put the menu away
    FileMenu(Messages messages, FileActions files, String open, Runnable reset, Runnable done) {
        Controls controls = new Controls(messages);
        getStyleClass().addAll(Styles.PANEL, "drop-menu");
        Label shown = new Label(messages.get("menu.shown", open));
        shown.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "menu-heading");
        getChildren().add(shown);
        getChildren().add(controls.menuEntry("menu.open", after(done, files::open)));
        getChildren().add(controls.menuEntry("menu.save", after(done, files::save)));
        getChildren().add(controls.menuEntry("menu.export", after(done, files::export)));
        getChildren().add(controls.menuEntry("menu.reset", after(done, reset)));
        getChildren().add(new Separator());
        Label heading = controls.label("menu.examples", Styles.BODY, Styles.MUTED, "menu-heading");
        getChildren().add(heading);
        for (Example example : files.examples()) {
            getChildren().add(controls.menuEntry(example.titleKey(), after(done, () -> files.open(example))));
        }
    }

    private static Runnable after(Runnable first, Runnable then) {
        return () -> {
            first.run();
            then.run();
        };
    }
}
