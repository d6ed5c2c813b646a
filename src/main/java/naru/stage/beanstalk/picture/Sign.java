package naru.stage.beanstalk.picture;

import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon and its word; where there is no room for the word, the icon alone: words are never cut.
public final class Sign extends Region {

    private static final double GAP = 6;

    private final FontIcon icon = new FontIcon();
    private final Text word = new Text();
    private String mood = "";

    /// @param styles of the word
    public Sign(String... styles) {
        getStyleClass().add("beanstalk-sign");
        icon.getStyleClass().add("beanstalk-sign-icon");
        word.getStyleClass().add(Styles.BODY);
        word.getStyleClass().addAll(styles);
        word.setTextOrigin(VPos.TOP);
        setMouseTransparent(true);
        getChildren().addAll(icon, word);
    }

    /// @param next one of the styles of meaning, for both; empty: none
    public void show(Ikon code, String words, String next) {
        if (icon.getIconCode() != code) {
            icon.setIconCode(code);
        }
        word.setText(words);
        if (!mood.equals(next)) {
            for (var node : getChildren()) {
                node.getStyleClass().remove(mood);
                if (!next.isEmpty()) {
                    node.getStyleClass().add(next);
                }
            }
            mood = next;
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(
                icon.getLayoutBounds().getWidth() + GAP + word.getLayoutBounds().getWidth());
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(Math.max(
                icon.getLayoutBounds().getHeight(), word.getLayoutBounds().getHeight()));
    }

    double iconWidth() {
        return Math.ceil(icon.getLayoutBounds().getWidth());
    }

    @Override
    protected void layoutChildren() {
        boolean full =
                computePrefWidth(-1) <= getWidth() + 0.5 && !word.getText().isEmpty();
        word.setVisible(full);
        double middle = getHeight() / 2;
        icon.relocate(0, Math.round(middle - icon.getLayoutBounds().getHeight() / 2));
        word.relocate(
                Math.round(icon.getLayoutBounds().getWidth() + GAP),
                Math.round(middle - word.getLayoutBounds().getHeight() / 2));
    }
}
