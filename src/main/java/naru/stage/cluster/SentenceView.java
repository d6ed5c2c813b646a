package naru.stage.cluster;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.theme.Styles;

/// What is going on, in one sentence, and below it why Kubernetes does so.
final class SentenceView extends Region {

    private static final double HEADLINE = 42;
    private static final double WHY = 28;

    private final Label headline = new Label();
    private final Label why = new Label();

    SentenceView() {
        getStyleClass().add("sentence");
        headline.getStyleClass().add(Styles.HEADLINE);
        why.getStyleClass().addAll("why", Styles.MUTED);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(headline, why);
        setMouseTransparent(true);
    }

    void say(String first, String second) {
        headline.setText(first);
        why.setText(second);
    }

    String headline() {
        return headline.getText();
    }

    @Override
    protected void layoutChildren() {
        headline.resizeRelocate(0, 0, getWidth(), HEADLINE);
        why.resizeRelocate(0, HEADLINE, getWidth(), WHY);
    }
}
