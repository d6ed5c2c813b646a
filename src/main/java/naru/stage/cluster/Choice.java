package naru.stage.cluster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import naru.stage.cluster.picture.Scoring;

/// How the scheduler chooses among nodes: one of three real configurations.
final class Choice extends HBox {

    private final Words words;
    private final Label title = new Label();
    private final Map<Scoring, ToggleButton> buttons = new LinkedHashMap<>();

    Choice(Words words, Consumer<Scoring> chosen, Hints hints) {
        this.words = words;
        getStyleClass().add("choice");
        setAlignment(Pos.CENTER_RIGHT);
        title.getStyleClass().add("strip-title");
        title.setMinWidth(USE_PREF_SIZE);
        getChildren().add(title);
        for (Scoring scoring : List.of(Scoring.values())) {
            ToggleButton button = new ToggleButton();
            button.getStyleClass().addAll("segment", "segment-" + scoring.ordinal());
            // The picture shows what the scheduler is configured to, not what was pressed.
            button.setOnAction(event -> {
                button.setSelected(!button.isSelected());
                chosen.accept(scoring);
            });
            hints.add(button, () -> words.get(scoring.key() + ".hint"));
            buttons.put(scoring, button);
            getChildren().add(button);
        }
        dress();
    }

    /// Again in the language of the moment.
    void dress() {
        title.setText(words.get("scoring"));
        buttons.forEach((scoring, button) -> {
            button.setText(words.get(scoring.key()));
            button.setAccessibleHelp(words.get(scoring.key() + ".hint"));
        });
    }

    void show(Optional<Scoring> scoring) {
        buttons.forEach((each, button) ->
                button.setSelected(scoring.filter(each::equals).isPresent()));
    }
}
