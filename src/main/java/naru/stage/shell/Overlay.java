package naru.stage.shell;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Holds at most one panel above the stage: a menu under its button, or a sheet in the middle.
///
/// A click beside it or Escape puts it away, and the keyboard goes back to where it was.
final class Overlay extends Pane {

    private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");
    private static final double GAP = 6;
    private static final double MARGIN = 16;

    private Optional<Region> panel = Optional.empty();
    private Optional<Node> anchor = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();

    Overlay() {
        getStyleClass().add("window-overlay");
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
                event.consume();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    boolean isOpen() {
        return panel.isPresent();
    }

    /// Opens a menu below `button`, or puts it away if it is the one that is open there.
    void toggleBelow(Node button, Region menu) {
        boolean same = anchor.isPresent() && anchor.get() == button;
        close();
        if (!same) {
            open(menu, Optional.of(button));
        }
    }

    void openCentred(Region sheet) {
        close();
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
        focusBefore.ifPresent(Node::requestFocus);
        focusBefore = Optional.empty();
        getChildren().clear();
        setVisible(false);
    }

    private void open(Region region, Optional<Node> below) {
        focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        panel = Optional.of(region);
        anchor = below;
        getChildren().setAll(region);
        pseudoClassStateChanged(SHADED, below.isEmpty());
        setVisible(true);
        region.requestFocus();
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
        double wanted = Math.max(region.minWidth(-1), region.prefWidth(-1));
        double width = Math.min(wanted, getWidth() - 2 * MARGIN);
        double height = Math.min(region.prefHeight(width), getHeight() - 2 * MARGIN);
        double x = (getWidth() - width) / 2;
        double y = (getHeight() - height) / 2;
        if (anchor.isPresent()) {
            Bounds button = sceneToLocal(anchor.get().localToScene(anchor.get().getBoundsInLocal()));
            x = Math.clamp(button.getMinX(), MARGIN, Math.max(MARGIN, getWidth() - width - MARGIN));
            boolean below = button.getMaxY() + GAP + height <= getHeight() - MARGIN;
            y = below ? button.getMaxY() + GAP : button.getMinY() - GAP - height;
        }
        region.resizeRelocate(Math.round(x), Math.round(y), width, height);
    }
}
