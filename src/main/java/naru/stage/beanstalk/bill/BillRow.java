package naru.stage.beanstalk.bill;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.theme.Styles;

/// A line of the bill: what it is for, what it has come to, and what a month would cost; a bar shows how much of the
/// whole that is.
final class BillRow extends Button {

    private static final double HEIGHT = 32;
    private static final double AMOUNT = 122;
    private static final double PAD = 12;
    private static final double BAR = 4;

    private final Label name = figure(Pos.CENTER_LEFT);
    private final Label soFar = figure(Pos.CENTER_RIGHT);
    private final Label month = figure(Pos.CENTER_RIGHT);
    private final Region bar = new Region();
    private final Line line = new Line();
    private double share;

    /// Nothing to open: there is no price behind it.
    BillRow(String id) {
        this(id, () -> {});
        setMouseTransparent(true);
        setFocusTraversable(false);
    }

    BillRow(String id, Runnable open) {
        setId("bill-" + id);
        getStyleClass().setAll("bill-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        bar.getStyleClass().add("bill-bar");
        month.getStyleClass().add(Styles.STRONG);
        line.setPrefHeight(HEIGHT);
        line.prefWidthProperty().bind(widthProperty());
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setOnAction(event -> open.run());
    }

    private static Label figure(Pos side) {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.BODY, Styles.FIGURES);
        label.setAlignment(side);
        return label;
    }

    /// @param now of the whole, from 0 to 1
    void show(String what, String far, String ahead, double now) {
        name.setText(what);
        soFar.setText(far);
        month.setText(ahead);
        share = now;
        setAccessibleText(what + ", " + far + ", " + ahead);
        line.requestLayout();
    }

    /// Lays the line out; a button itself has room for a picture and a word only.
    private final class Line extends Region {

        Line() {
            getChildren().addAll(bar, name, soFar, month);
            setMouseTransparent(true);
        }

        @Override
        protected void layoutChildren() {
            double height = getHeight();
            double right = getWidth() - PAD;
            bar.resizeRelocate(PAD, height - BAR - 1, (getWidth() - 2 * PAD) * share, BAR);
            month.resizeRelocate(right - AMOUNT, 0, AMOUNT, height - BAR);
            soFar.resizeRelocate(right - 2 * AMOUNT, 0, AMOUNT, height - BAR);
            name.resizeRelocate(PAD, 0, right - 2 * AMOUNT - PAD, height - BAR);
        }
    }
}
