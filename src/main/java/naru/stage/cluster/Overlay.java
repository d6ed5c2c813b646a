package naru.stage.cluster;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.Box;

/// What lies above the stage: one panel at a time, closed by Escape, by a click beside it, or by what it does.
final class Overlay extends Pane {

    private final Region scrim = new Region();
    private Optional<Region> panel = Optional.empty();
    private Optional<Node> origin = Optional.empty();

    Overlay() {
        getStyleClass().add("overlay");
        setPickOnBounds(false);
        scrim.setVisible(false);
        scrim.getStyleClass().add("scrim");
        scrim.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            close();
            event.consume();
        });
        getChildren().add(scrim);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && panel.isPresent()) {
                close();
                event.consume();
            }
        });
    }

    boolean isOpen() {
        return panel.isPresent();
    }

    Optional<Region> panel() {
        return panel;
    }

    /// Opens a panel beside `anchor`, where there is most room.
    void openAt(Region next, Box anchor, double width, Node from) {
        show(next, from);
        next.applyCss();
        double height = Math.min(next.prefHeight(width), getHeight() - 16);
        double right = anchor.right() + 10;
        double left = anchor.x() - width - 10;
        double x = right + width <= getWidth() - 8 ? right : left >= 8 ? left : anchor.centerX() - width / 2;
        Looks.place(
                next,
                new Box(
                        Math.clamp(x, 8, Math.max(8, getWidth() - width - 8)),
                        Math.clamp(anchor.y(), 8, Math.max(8, getHeight() - height - 8)),
                        width,
                        height));
    }

    /// Opens a panel along the right side.
    void openRight(Region next, double width, Node from) {
        show(next, from);
        next.applyCss();
        double height = Math.min(next.prefHeight(width), getHeight() - 32);
        Looks.place(next, new Box(getWidth() - width - 24, Math.max(16, (getHeight() - height) / 2), width, height));
    }

    private void show(Region next, Node from) {
        panel.ifPresent(old -> getChildren().remove(old));
        if (panel.isEmpty()) {
            origin = Optional.of(from);
        }
        panel = Optional.of(next);
        scrim.setVisible(true);
        getChildren().add(next);
    }

    /// Closes, and gives the focus back to where it came from.
    void close() {
        panel.ifPresent(open -> {
            getChildren().remove(open);
            panel = Optional.empty();
            scrim.setVisible(false);
            origin.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
            origin = Optional.empty();
        });
    }

    @Override
    protected void layoutChildren() {
        scrim.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
