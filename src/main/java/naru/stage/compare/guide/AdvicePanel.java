package naru.stage.compare.guide;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import naru.content.guide.Advice;
import naru.content.guide.Candidate;
import naru.content.guide.Change;
import naru.content.guide.Given;
import naru.content.guide.Guide;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// The advice: what it is and how clear, how the three stand, why, and what would change it.
final class AdvicePanel extends VBox {

    /// More answers than these, and what would change the advice scrolls with the reasons.
    private static final int MOST_BELOW = 8;

    private final Guide guide;
    private final GuideWords words;
    private final Elsewhere elsewhere;
    private final Consumer<Change> take;
    private final ScrollPane scroll = new ScrollPane();

    /// @param take is told which change the reader wants to see
    AdvicePanel(Guide guide, GuideWords words, Elsewhere elsewhere, Consumer<Change> take) {
        this.guide = guide;
        this.words = words;
        this.elsewhere = elsewhere;
        this.take = take;
        getStyleClass().addAll(Styles.CARD, "guide-advice");
        scroll.getStyleClass().add("guide-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
    }

    /// Tells the advice anew, in the words of the moment.
    void show(Advice advice, Given given) {
        Label why = Parts.text(words.why(advice, guide, given), Styles.BODY);
        why.setId("guide-why");
        Candidate first = advice.ranking().standings().getFirst().candidate();
        StandingStrip strip = new StandingStrip(advice, first, words, candidate -> explain(advice, given, candidate));
        getChildren().setAll(head(advice), why, strip, scroll);
        if (!isLong(advice)) {
            getChildren().add(new ChangeList(advice, words, take));
        }
        explain(advice, given, first);
    }

    private Node head(Advice advice) {
        Label headline = new Label(words.headline(advice));
        headline.getStyleClass().addAll(Styles.HEADLINE, "guide-headline");
        headline.setId("guide-headline");
        headline.setAccessibleRole(AccessibleRole.TEXT);
        Label clarity = Parts.sign(icon(advice), words.clarity(advice), Styles.BODY, Styles.STRONG, style(advice));
        clarity.setId("guide-clarity");
        HBox head = new HBox(16, headline, Parts.space(), clarity);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void explain(Advice advice, Given given, Candidate candidate) {
        VBox body = new VBox();
        body.getStyleClass().add("guide-body");
        if (isLong(advice)) {
            body.getChildren().add(new ChangeList(advice, words, take));
        }
        body.getChildren()
                .add(new ReasonList(guide, words, elsewhere)
                        .of(advice, candidate, !given.answers().isEmpty()));
        scroll.setContent(body);
        scroll.setVvalue(0);
    }

    private static boolean isLong(Advice advice) {
        return advice.changes().size() > MOST_BELOW;
    }

    private static Ikon icon(Advice advice) {
        return switch (advice.clarity()) {
            case CLEAR -> Material2AL.CHECK_CIRCLE;
            case LEANING -> Material2MZ.TRENDING_UP;
            case OPEN -> Material2AL.HELP_OUTLINE;
        };
    }

    private static String style(Advice advice) {
        return switch (advice.clarity()) {
            case CLEAR -> Styles.GOOD;
            case LEANING -> Styles.CAUTION;
            case OPEN -> Styles.UNKNOWN;
        };
    }
}
