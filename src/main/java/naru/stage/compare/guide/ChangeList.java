package naru.stage.compare.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import naru.content.guide.Advice;
import naru.content.guide.Candidate;
import naru.content.guide.Change;
import naru.stage.theme.Styles;

/// What would change the advice: the other answers, by whom they would put first. Pressed, one is given.
final class ChangeList extends VBox {

    ChangeList(Advice advice, GuideWords words, Consumer<Change> take) {
        getStyleClass().add("guide-changes");
        getChildren().add(Parts.text(words.get("guide.change"), Styles.BODY, Styles.STRONG));
        if (advice.changes().isEmpty()) {
            getChildren().add(Parts.text(words.get("guide.change.none"), Styles.BODY, Styles.MUTED));
        }
        Map<Optional<Candidate>, FlowPane> groups = new LinkedHashMap<>();
        for (Change change : advice.changes()) {
            groups.computeIfAbsent(change.first(), fresh -> group(words.changeTo(change)))
                    .getChildren()
                    .add(chip(change, words, take));
        }
        getChildren().addAll(groups.values());
    }

    private static FlowPane group(String title) {
        Label label = new Label(title);
        label.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        FlowPane group = new FlowPane(label);
        group.getStyleClass().add("guide-change-group");
        return group;
    }

    private static Button chip(Change change, GuideWords words, Consumer<Change> take) {
        Button chip = new Button(words.answer(change.question(), change.answer()));
        chip.getStyleClass().addAll(Styles.CHIP, "guide-change");
        chip.setId(
                "guide-change-" + change.question().id() + "-" + change.answer().id());
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> take.accept(change));
        return chip;
    }
}
