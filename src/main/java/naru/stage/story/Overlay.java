package naru.stage.story;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Lies above a chapter's picture and holds at most one panel: a menu beside the thing it is for, or a sheet at the
/// top. A click beside it or Escape puts it away, and the focus goes back to where it came from.
final class Overlay extends Pane {

    private static final double GAP = 10;
    private static final double MARGIN = 12;

    /// Below this part of the height a menu opens upwards.
    private static final double LOW = 0.8;

    private Optional<Region> panel = Optional.empty();
    private Optional<Node> anchor = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();

    Overlay() {
        getStyleClass().add("story-overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
                close();
                event.consume();
            }
        });
    }

    boolean isOpen() {
        return panel.isPresent();
    }

    /// Opens a menu beside `thing`, where there is room.
    void openAt(Region menu, Node thing) {
        open(menu, Optional.of(thing));
    }

    /// Opens a sheet at the top, so that what is below stays in sight.
    void openTop(Region sheet) {
        open(sheet, Optional.empty());
    }

    void close() {
        if (panel.isEmpty()) {
            return;
        }
        panel = Optional.empty();
        anchor = Optional.empty();
        // First the focus, then the panel: what is focused as it leaves the scene is styled once more, without its
        // colours.
        focusBefore.filter(node -> node.getScene() != null).ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
        getChildren().clear();
        setVisible(false);
    }

    private void open(Region region, Optional<Node> beside) {
        close();
        focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        panel = Optional.of(region);
        anchor = beside;
        getChildren().setAll(region);
        setVisible(true);
        region.applyCss();
        firstControl(region).ifPresent(Node::requestFocus);
    }

    private static Optional<Node> firstControl(Region region) {
        return region.lookupAll("*").stream()
                .filter(node -> node != region && node.isFocusTraversable() && !node.isDisabled())
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        panel.ifPresent(this::place);
    }

    private void place(Region region) {
        double width = Math.min(Math.max(region.minWidth(-1), region.prefWidth(-1)), getWidth() - 2 * MARGIN);
        double height = Math.min(region.prefHeight(width), getHeight() - 2 * MARGIN);
        double x = (getWidth() - width) / 2;
        double y = MARGIN;
        if (anchor.isPresent()) {
            Bounds thing = sceneToLocal(anchor.get().localToScene(anchor.get().getBoundsInLocal()));
            boolean low = thing.getMinY() > getHeight() * LOW;
            boolean right = thing.getMaxX() + GAP + width <= getWidth() - MARGIN;
            x = low ? thing.getMinX() : right ? thing.getMaxX() + GAP : thing.getMinX() - GAP - width;
            y = low ? thing.getMinY() - GAP - height : thing.getMinY();
        }
        region.resizeRelocate(
                Math.round(Math.clamp(x, MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN))),
                Math.round(Math.clamp(y, MARGIN, Math.max(MARGIN, getHeight() - height - MARGIN))),
                width,
                height);
    }
}
