package naru.stage.compare.guide;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import naru.content.format.Guides;
import naru.content.guide.Advice;
import naru.content.guide.Given;
import naru.content.guide.Guide;
import naru.stage.text.Messages;

/// The guide to choosing: the questions at the left, and at the right the advice, which follows every answer.
///
/// Made for 1600 x 700 logical pixels and more. Lives on the JavaFX thread.
public final class GuideView {

    private final Guide guide = Guides.choosing();
    private final ObjectProperty<Given> given = new SimpleObjectProperty<>(Given.NOTHING);
    private final QuestionList questions;
    private final AdvicePanel advice;
    private final HBox picture;

    /// @param elsewhere where its links lead
    public GuideView(Messages messages, Elsewhere elsewhere) {
        GuideWords words = new GuideWords(messages);
        this.questions = new QuestionList(guide, words, given);
        this.advice = new AdvicePanel(guide, words, elsewhere, change -> {
            given.set(given.get().with(change.question(), change.answer()));
            questions.focus(change.question());
        });
        this.picture = new HBox(questions, advice);
        picture.getStyleClass().add("guide");
        HBox.setHgrow(advice, Priority.ALWAYS);
        picture.focusedProperty().subscribe(focused -> {
            if (focused) {
                questions.focus(guide.questions().getFirst());
            }
        });
        given.subscribe(now -> show());
        messages.language().addListener((property, was, is) -> {
            questions.retell();
            show();
        });
    }

    /// What is shown; given the focus, it hands it to the first question.
    public Region picture() {
        return picture;
    }

    /// What the reader has answered.
    public ObjectProperty<Given> given() {
        return given;
    }

    private void show() {
        questions.show(given.get());
        advice.show(Advice.of(guide, given.get()), given.get());
    }
}
