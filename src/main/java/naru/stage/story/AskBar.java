package naru.stage.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// The words above a picture: one sentence that says what is going on, one below it, and the question a reader answers
/// before things go on. Answers are buttons, and the keys 1 to 4.
public final class AskBar extends VBox {

    private static final List<KeyCode> DIGITS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
    private static final List<KeyCode> PAD =
            List.of(KeyCode.NUMPAD1, KeyCode.NUMPAD2, KeyCode.NUMPAD3, KeyCode.NUMPAD4);

    private final Label headline = new Label();
    private final HBox below = new HBox(12);
    private Optional<IntConsumer> chosen = Optional.empty();
    private int choices;

    public AskBar() {
        getStyleClass().add("ask-bar");
        setPickOnBounds(false);
        headline.getStyleClass().add(Styles.HEADLINE);
        headline.setId("story-headline");
        headline.setAccessibleRole(AccessibleRole.TEXT);
        below.setAlignment(Pos.CENTER_LEFT);
        below.setPickOnBounds(false);
        below.getStyleClass().add("ask-below");
        getChildren().setAll(headline, below);
    }

    /// Tells, and asks nothing.
    public void say(String words, String more) {
        chosen = Optional.empty();
        headline.setText(words);
        putBelow(List.of(sentence(more)));
    }

    /// Asks; `then` is told the place of the answer, from 0.
    public void ask(String question, List<String> answers, IntConsumer then) {
        chosen = Optional.of(then);
        choices = answers.size();
        headline.setText(question);
        List<Node> buttons = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            int place = i;
            Button button = new Button((i + 1) + "  " + answers.get(i));
            button.getStyleClass().addAll(Styles.CHIP, "ask-answer");
            button.setId("answer-" + (i + 1));
            button.setOnAction(event -> choose(place));
            buttons.add(button);
        }
        putBelow(buttons);
    }

    /// Says whether the answer was right, and why things went as they did.
    ///
    /// @param next what can be done now, at the end of the line
    public void decide(boolean right, String words, String why, Node... next) {
        chosen = Optional.empty();
        headline.setText(words);
        FontIcon icon = new FontIcon(right ? Material2AL.CHECK_CIRCLE : Material2AL.INFO);
        icon.getStyleClass().add(right ? "verdict-right" : "verdict-other");
        Node sentence = sentence(why);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        List<Node> nodes = new ArrayList<>(List.of(icon, sentence));
        nodes.addAll(List.of(next));
        putBelow(nodes);
    }

    /// Who answered by keyboard keeps it: without a focus no key would be heard.
    private void putBelow(List<Node> nodes) {
        if (below.getChildren().stream().anyMatch(Node::isFocused)) {
            requestFocus();
        }
        below.getChildren().setAll(nodes);
    }

    /// Brings the keyboard to the first answer, if one is wanted.
    public void focusAnswers() {
        below.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /// Answers by number, wherever in the window the keyboard is.
    public EventHandler<KeyEvent> keys() {
        return event -> {
            int place = Math.max(DIGITS.indexOf(event.getCode()), PAD.indexOf(event.getCode()));
            boolean plain = !event.isShortcutDown() && !event.isAltDown();
            if (chosen.isPresent() && place >= 0 && place < choices && plain && !event.isConsumed()) {
                choose(place);
                event.consume();
            }
        };
    }

    private void choose(int place) {
        Optional<IntConsumer> then = chosen;
        chosen = Optional.empty();
        then.ifPresent(each -> each.accept(place));
    }

    private static Node sentence(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("story-sentence", Styles.MUTED);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
