package naru.stage.compare.table;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Text in as many lines as it needs, with what was searched for marked: a colour behind it and a line below.
final class HighlightedText extends Region {

    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Path behind = new Path();
    private String query = "";

    HighlightedText(String... styleClasses) {
        text.getStyleClass().addAll(styleClasses);
        behind.getStyleClass().add("table-match");
        behind.setManaged(false);
        getChildren().addAll(behind, flow);
    }

    void show(String words, String searched) {
        query = searched.strip().toLowerCase(Locale.ROOT);
        text.setText(words);
        requestLayout();
    }

    /// How many times it has what was searched for.
    int matches() {
        int count = 0;
        for (int at = next(0); at >= 0; at = next(at + query.length())) {
            count++;
        }
        return count;
    }

    private int next(int from) {
        return query.isEmpty() ? -1 : text.getText().toLowerCase(Locale.ROOT).indexOf(query, from);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        flow.layout();
        behind.getElements().clear();
        for (int at = next(0); at >= 0; at = next(at + query.length())) {
            behind.getElements().addAll(flow.getRangeShape(at, at + query.length(), false));
        }
    }
}
