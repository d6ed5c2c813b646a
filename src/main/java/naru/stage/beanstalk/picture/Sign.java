package naru.stage.beanstalk.picture;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// An icon and its word; where there is no room for it a shorter one, or the icon alone: words are never cut.
public final class Sign extends Region {

    private static final double GAP = 6;

    private final FontIcon icon = new FontIcon();
    private final Text word = new Text();
    private final Text brief = new Text();
    private String mood = "";

    /// @param styles of the word
    public Sign(String... styles) {
        getStyleClass().add("beanstalk-sign");
        icon.getStyleClass().add("beanstalk-sign-icon");
        for (Text text : List.of(word, brief)) {
            text.getStyleClass().add(Styles.BODY);
            text.getStyleClass().addAll(styles);
            text.setTextOrigin(VPos.TOP);
        }
        setMouseTransparent(true);
        getChildren().addAll(icon, word, brief);
    }

    /// @param next one of the styles of meaning, for both; empty: none
    public void show(Ikon code, String words, String next) {
        show(code, words, "", next);
    }

    /// @param fewer where there is no room for the words; empty: none
    void show(Ikon code, String words, String fewer, String next) {
        if (icon.getIconCode() != code) {
            icon.setIconCode(code);
        }
        word.setText(words);
        brief.setText(fewer);
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
        return width(word);
    }

    private double width(Text text) {
        return Math.ceil(
                icon.getLayoutBounds().getWidth() + GAP + text.getLayoutBounds().getWidth());
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
        word.setVisible(fits(word));
        brief.setVisible(!word.isVisible() && fits(brief));
        double middle = getHeight() / 2;
        icon.relocate(0, Math.round(middle - icon.getLayoutBounds().getHeight() / 2));
        for (Text text : List.of(word, brief)) {
            text.relocate(
                    Math.round(icon.getLayoutBounds().getWidth() + GAP),
                    Math.round(middle - text.getLayoutBounds().getHeight() / 2));
        }
    }

    private boolean fits(Text text) {
        return !text.getText().isEmpty() && width(text) <= getWidth() + 0.5;
    }
}
