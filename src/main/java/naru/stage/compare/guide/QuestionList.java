package naru.stage.compare.guide;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.content.guide.Given;
import naru.content.guide.Guide;
import naru.content.guide.Question;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2MZ;

/// All questions on one page. Up and down go from one to the next.
final class QuestionList extends VBox {

    private final GuideWords words;
    private final List<QuestionRow> rows = new ArrayList<>();
    private final Label title = new Label();
    private final Label lead = new Label();
    private final Label keys = new Label();
    private final Button again = new Button(null, new FontIcon(Material2MZ.REPLAY));

    QuestionList(Guide guide, GuideWords words, ObjectProperty<Given> given) {
        this.words = words;
        getStyleClass().add("guide-questions");
        title.getStyleClass().add(Styles.HEADLINE);
        lead.getStyleClass().addAll(Styles.BODY, Styles.MUTED, "guide-lead");
        keys.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        again.getStyleClass().addAll(Styles.FLAT);
        again.setId("guide-again");
        again.setMinWidth(USE_PREF_SIZE);
        again.setOnAction(event -> {
            given.set(Given.NOTHING);
            rows.getFirst().focus();
        });
        HBox head = new HBox(16, title, lead, Parts.space(), again);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().add(head);
        for (Question question : guide.questions()) {
            QuestionRow row = new QuestionRow(question, words, given);
            VBox.setVgrow(row, Priority.ALWAYS);
            rows.add(row);
        }
        getChildren().addAll(rows);
        getChildren().add(keys);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        retell();
    }

    void show(Given given) {
        rows.forEach(row -> row.show(given));
    }

    /// Brings the keyboard to the answer of a question.
    void focus(Question question) {
        rows.stream().filter(row -> row.question().equals(question)).forEach(QuestionRow::focus);
    }

    /// Says everything again, in the language of the moment.
    void retell() {
        title.setText(words.get("guide.title"));
        lead.setText(words.get("guide.lead"));
        keys.setText(words.get("guide.keys"));
        again.setText(words.get("guide.again"));
        rows.forEach(QuestionRow::retell);
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        int here = rows.stream()
                .filter(QuestionRow::hasFocus)
                .findFirst()
                .map(rows::indexOf)
                .orElse(-1);
        if (step != 0 && here >= 0) {
            rows.get(Math.clamp(here + step, 0, rows.size() - 1)).focus();
            event.consume();
        }
    }
}
