package naru.stage.shell;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naru.stage.chapter.Chapter;
import naru.stage.playback.Playback;
import naru.stage.text.Language;
import naru.stage.text.Messages;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The chapters, and what can be done with the one on show as a whole: missions, files, undo, language, looks, help.
final class TopBar extends HBox {

    private final Controls controls;

    TopBar(Chapters chapters, Messages messages, Settings settings, Shortcuts.Verbs verbs, Runnable openFileMenu) {
        controls = new Controls(messages);
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);

        Label brand = controls.label("app.name", "brand");
        brand.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);

        Button undo = controls.icon(
                Material2MZ.UNDO, "action.undo", () -> chapters.playback().undo());
        undo.disableProperty().bind(no(chapters, Playback::canUndo));
        Button redo = controls.icon(
                Material2MZ.REDO, "action.redo", () -> chapters.playback().redo());
        redo.disableProperty().bind(no(chapters, Playback::canRedo));

        getChildren()
                .setAll(
                        brand,
                        new ChapterTabs(chapters, messages),
                        space,
                        inTheLab(
                                chapters,
                                missionsButton(
                                        () -> chapters.kubernetes().missions().showList())),
                        inTheLab(chapters, fileButton(openFileMenu)),
                        undo,
                        redo,
                        themeButton(messages, settings, verbs),
                        languageButtons(messages, settings),
                        controls.icon(Material2AL.HELP_OUTLINE, "action.help", verbs::help));
    }

    /// Whether the playback of the chapter on show says no.
    private static ObservableValue<Boolean> no(
            Chapters chapters, Function<Playback<?, ?, ?>, ObservableValue<Boolean>> asked) {
        return chapters.time().flatMap(asked).map(yes -> !yes);
    }

    /// A button that is there in the chapter on Kubernetes only.
    private static Button inTheLab(Chapters chapters, Button button) {
        button.visibleProperty().bind(chapters.shown().map(shown -> shown == Chapter.KUBERNETES));
        button.managedProperty().bind(button.visibleProperty());
        return button;
    }

    private Button missionsButton(Runnable showMissions) {
        Button missions = controls.flat("missions.title", showMissions);
        missions.setId("missions");
        missions.setGraphic(new FontIcon(Material2AL.FLAG));
        missions.setMinWidth(USE_PREF_SIZE);
        return missions;
    }

    private Button fileButton(Runnable openFileMenu) {
        Button file = controls.flat("menu.file", openFileMenu);
        file.setId("file-menu");
        file.setGraphic(new FontIcon(Material2AL.FOLDER_OPEN));
        file.setMinWidth(USE_PREF_SIZE);
        return file;
    }

    private Button themeButton(Messages messages, Settings settings, Shortcuts.Verbs verbs) {
        Button button = controls.icon(Material2MZ.WB_SUNNY, "action.theme", verbs::switchTheme);
        settings.theme()
                .subscribe(theme -> button.setGraphic(new FontIcon(
                        switch (theme) {
                            case LIGHT -> Material2MZ.WB_SUNNY;
                            case DARK -> Material2AL.BEDTIME;
                            case PROJECTOR -> Material2MZ.SLIDESHOW;
                        })));
        button.accessibleTextProperty().unbind();
        button.accessibleTextProperty()
                .bind(settings.theme().flatMap(theme -> messages.text("theme." + theme.styleClass())));
        return button;
    }

    /// Each language is named in itself, so that it is found by those who read no other.
    private static SegmentedButton languageButtons(Messages messages, Settings settings) {
        SegmentedButton segmented = new SegmentedButton();
        segmented.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        segmented.setToggleGroup(group);
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(messages.in(language, "language.name"));
            button.getStyleClass().add("language");
            button.setMinWidth(USE_PREF_SIZE);
            button.setId("language-" + language.locale().getLanguage());
            button.setOnAction(event -> {
                settings.language().set(language);
                button.setSelected(true);
            });
            settings.language().subscribe(now -> button.setSelected(now == language));
            segmented.getButtons().add(button);
        }
        return segmented;
    }
}
