package naru.stage.cluster;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import naru.stage.cluster.layout.Box;

/// Explanations beside what the pointer or the focus is on: part of the stage, so that they grow and are photographed
/// with it.
final class Hints {

    private static final double WIDTH = 460;

    private final Pane layer;
    private final Label bubble = new Label();

    Hints(Pane layer) {
        this.layer = layer;
        bubble.getStyleClass().add("hint");
        bubble.setWrapText(true);
        bubble.setMaxWidth(WIDTH);
        bubble.setVisible(false);
        bubble.setMouseTransparent(true);
        layer.getChildren().add(bubble);
    }

    void add(Node target, Supplier<String> text) {
        target.hoverProperty().addListener((property, was, is) -> show(is, target, text));
        target.focusVisibleProperty().addListener((property, was, is) -> show(is, target, text));
    }

    private void show(boolean shown, Node target, Supplier<String> text) {
        bubble.setVisible(shown);
        if (!shown) {
            return;
        }
        bubble.setText(text.get());
        bubble.applyCss();
        double width = Math.min(WIDTH, bubble.prefWidth(-1));
        double height = bubble.prefHeight(width);
        Bounds bounds = layer.sceneToLocal(target.localToScene(target.getBoundsInLocal()));
        double x = Math.clamp(bounds.getCenterX() - width / 2, 8, Math.max(8, layer.getWidth() - width - 8));
        double above = bounds.getMinY() - height - 8;
        double y = above > 8 && bounds.getMaxY() + height + 8 > layer.getHeight() ? above : bounds.getMaxY() + 8;
        Looks.place(bubble, new Box(x, y, width, height));
        bubble.toFront();
    }
}
