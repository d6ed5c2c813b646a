package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Neighbours;

/// Arrow keys lead the focus to what lies that way on the stage.
final class Paths {

    private final Pane stage;

    Paths(Node keys, Pane stage, BooleanSupplier overlayOpen, BooleanSupplier carrying) {
        this.stage = stage;
        keys.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!overlayOpen.getAsBoolean() && !carrying.getAsBoolean() && go(event)) {
                event.consume();
            }
        });
    }

    private boolean go(KeyEvent event) {
        Optional<Neighbours.Direction> direction = direction(event.getCode());
        Node owner = stage.getScene() == null ? null : stage.getScene().getFocusOwner();
        if (direction.isEmpty() || owner == null || owner.getParent() != stage) {
            return false;
        }
        List<Node> nodes = new ArrayList<>();
        List<Box> boxes = new ArrayList<>();
        for (Node child : stage.getChildren()) {
            if (child != owner && child.isFocusTraversable() && child.isVisible()) {
                nodes.add(child);
                boxes.add(head(child));
            }
        }
        OptionalInt next = Neighbours.next(boxes, head(owner), direction.get());
        next.ifPresent(index -> nodes.get(index).requestFocus());
        return next.isPresent();
    }

    static Optional<Neighbours.Direction> direction(KeyCode key) {
        return switch (key) {
            case LEFT -> Optional.of(Neighbours.Direction.LEFT);
            case RIGHT -> Optional.of(Neighbours.Direction.RIGHT);
            case UP -> Optional.of(Neighbours.Direction.UP);
            case DOWN -> Optional.of(Neighbours.Direction.DOWN);
            default -> Optional.empty();
        };
    }

    /// A card is reached by its heading: its pods lie within it.
    private static Box head(Node node) {
        Box box = Looks.boxOf(node);
        return node instanceof NodeCard ? box.top(40) : box;
    }
}
