package naru.stage.story;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import naru.stage.text.Messages;
import naru.stage.theme.Styles;

/// A tab for each scene of the chapter; left and right go from one to the next.
final class SceneTabs extends HBox {

    private final List<String> ids;
    private final Consumer<String> show;

    /// @param chapter its tabs say `<chapter>.<id>.title`
    /// @param shown the id of the scene on show
    /// @param show is told the id of the scene that is wanted
    SceneTabs(
            Messages messages, String chapter, List<String> ids, ObservableValue<String> shown, Consumer<String> show) {
        this.ids = ids;
        this.show = show;
        getStyleClass().add("scene-tabs");
        setAlignment(Pos.CENTER_LEFT);
        for (String id : ids) {
            ToggleButton tab = new ToggleButton();
            tab.getStyleClass().addAll(Styles.CHIP, "scene-tab");
            tab.setId("scene-" + id);
            tab.setMinWidth(USE_PREF_SIZE);
            tab.textProperty().bind(messages.text(chapter + "." + id + ".title"));
            tab.setOnAction(event -> {
                show.accept(id);
                tab.setSelected(true);
            });
            shown.subscribe(now -> tab.setSelected(now.equals(id)));
            getChildren().add(tab);
        }
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            int next = Math.floorMod(focused() + step, ids.size());
            getChildren().get(next).requestFocus();
            show.accept(ids.get(next));
            event.consume();
        }
    }

    private int focused() {
        return getChildren().stream()
                .filter(tab -> tab.isFocused())
                .findFirst()
                .map(getChildren()::indexOf)
                .orElse(0);
    }
}
