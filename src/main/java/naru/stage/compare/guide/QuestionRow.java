package naru.stage.compare.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import naru.content.guide.Answer;
import naru.content.guide.Given;
import naru.content.guide.Question;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A question and its answers, "not known yet" as the last of them. One is always chosen, as with radio buttons: Tab
/// comes to that one, left and right choose its neighbour, a digit the answer at that place, 0 the last.
final class QuestionRow extends VBox {

    private static final List<KeyCode> DIGITS =
            List.of(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<KeyCode> PAD =
            List.of(KeyCode.NUMPAD0, KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);

    private final Question question;
    private final GuideWords words;
    private final ObjectProperty<Given> given;
    private final Label asked = new Label();
    private final List<ToggleButton> chips = new ArrayList<>();

    QuestionRow(Question question, GuideWords words, ObjectProperty<Given> given) {
        this.question = question;
        this.words = words;
        this.given = given;
        getStyleClass().add("guide-question");
        asked.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        for (Answer answer : question.answers()) {
            chips.add(chip(answer.id()));
        }
        ToggleButton unknown = chip("unknown");
        unknown.getStyleClass().add("guide-unknown");
        chips.add(unknown);
        HBox answers = new HBox(8, chips.toArray(Node[]::new));
        getChildren().setAll(asked, answers);
        addEventFilter(KeyEvent.KEY_PRESSED, this::answerByKey);
    }

    Question question() {
        return question;
    }

    boolean hasFocus() {
        return chips.stream().anyMatch(Node::isFocused);
    }

    void focus() {
        chips.stream().filter(ToggleButton::isSelected).forEach(Node::requestFocus);
    }

    void show(Given now) {
        int chosen = now.to(question)
                .map(question::answer)
                .map(question.answers()::indexOf)
                .orElse(unknown());
        for (int place = 0; place < chips.size(); place++) {
            chips.get(place).setSelected(place == chosen);
            chips.get(place).setFocusTraversable(place == chosen);
        }
    }

    /// Says everything again, in the language of the moment.
    void retell() {
        asked.setText(words.question(question));
        for (int place = 0; place < unknown(); place++) {
            chips.get(place).setText(words.answer(question, question.answers().get(place)));
        }
        chips.getLast().setText(words.get("guide.unknown"));
        chips.forEach(chip -> chip.setAccessibleText(asked.getText() + " " + chip.getText()));
    }

    private int unknown() {
        return question.answers().size();
    }

    private ToggleButton chip(String answer) {
        ToggleButton chip = new ToggleButton(null, new FontIcon(Material2AL.CHECK));
        chip.getStyleClass().addAll(Styles.CHIP, "guide-answer");
        chip.setId("guide-" + question.id() + "-" + answer);
        chip.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setOnAction(event -> choose(chips.indexOf(chip)));
        return chip;
    }

    private void choose(int place) {
        Given now = given.get();
        given.set(
                place == unknown()
                        ? now.without(question)
                        : now.with(question, question.answers().get(place)));
        // What was chosen before and is pressed again stays chosen.
        show(given.get());
        focus();
    }

    private void answerByKey(KeyEvent event) {
        if (!event.isShortcutDown() && !event.isAltDown()) {
            wanted(event.getCode()).ifPresent(place -> {
                choose(place);
                event.consume();
            });
        }
    }

    private Optional<Integer> wanted(KeyCode key) {
        int chosen = chips.stream()
                .filter(ToggleButton::isSelected)
                .findFirst()
                .map(chips::indexOf)
                .orElse(unknown());
        int digit = Math.max(DIGITS.indexOf(key), PAD.indexOf(key));
        return switch (key) {
            case LEFT -> Optional.of(Math.max(0, chosen - 1));
            case RIGHT -> Optional.of(Math.min(unknown(), chosen + 1));
            default ->
                digit < 0 || digit > unknown() ? Optional.empty() : Optional.of(digit == 0 ? unknown() : digit - 1);
        };
    }
}
