package naru.stage.chapter;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Holds at most one panel above what it covers: a menu at the thing it is for, or a sheet.
///
/// A click beside it or Escape puts it away, and the keyboard goes back to where it was.
public final class Overlay extends Pane {

    private static final PseudoClass SHADED = PseudoClass.getPseudoClass("shaded");
    private static final double GAP = 8;
    private static final double MARGIN = 14;

    /// How far down controls in the upper corners reach.
    private static final double CORNERS = 64;

    /// Below this part of the height a menu beside a thing opens upwards.
    private static final double LOW = 0.8;

    private Optional<Region> panel = Optional.empty();
    private Optional<Node> anchor = Optional.empty();
    private Optional<Node> focusBefore = Optional.empty();
    private Placing placing = Placing.CENTRE;

    private enum Placing {
        BELOW,
        BESIDE,
        TOP,
        CENTRE
    }

    public Overlay() {
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

    public boolean isOpen() {
        return panel.isPresent();
    }

    /// Opens a menu below `button`, or puts it away if it is the one that is open there.
    public void toggleBelow(Node button, Region menu) {
        boolean same = anchor.isPresent() && anchor.get() == button;
        close();
        if (!same) {
            open(menu, Placing.BELOW, Optional.of(button));
        }
    }

    /// Opens a menu beside `thing`, where there is room.
    public void openBeside(Node thing, Region menu) {
        open(menu, Placing.BESIDE, Optional.of(thing));
    }

    /// Opens a sheet in the middle; what is below is shaded.
    public void openCentred(Region sheet) {
        open(sheet, Placing.CENTRE, Optional.empty());
    }

    /// Opens a sheet at the top, clear of what stands in the corners there, so that what is below stays in sight.
    public void openTop(Region sheet) {
        open(sheet, Placing.TOP, Optional.empty());
    }

    public void close() {
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

    /// Puts a menu at a thing away, as when its words are no longer those of the language; a sheet stays.
    public void closeMenu() {
        if (placing == Placing.BESIDE) {
            close();
        }
    }

    private void open(Region region, Placing where, Optional<Node> at) {
        close();
        focusBefore = Optional.ofNullable(getScene()).map(scene -> scene.getFocusOwner());
        panel = Optional.of(region);
        placing = where;
        anchor = at;
        getChildren().setAll(region);
        pseudoClassStateChanged(SHADED, where == Placing.CENTRE);
        setVisible(true);
        region.applyCss();
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
        double y = placing == Placing.TOP ? CORNERS : (getHeight() - height) / 2;
        if (anchor.isPresent()) {
            Bounds at = sceneToLocal(anchor.get().localToScene(anchor.get().getBoundsInLocal()));
            x = placing == Placing.BELOW ? at.getMinX() : besideX(at, width);
            y = placing == Placing.BELOW ? belowY(at, height) : besideY(at, height);
        }
        region.resizeRelocate(within(x, width, getWidth()), within(y, height, getHeight()), width, height);
    }

    private double belowY(Bounds button, double height) {
        boolean room = button.getMaxY() + GAP + height <= getHeight() - MARGIN;
        return room ? button.getMaxY() + GAP : button.getMinY() - GAP - height;
    }

    private boolean isLow(Bounds thing) {
        return thing.getMinY() > getHeight() * LOW;
    }

    private double besideX(Bounds thing, double width) {
        if (isLow(thing)) {
            return thing.getMinX();
        }
        boolean room = thing.getMaxX() + GAP + width <= getWidth() - MARGIN;
        return room ? thing.getMaxX() + GAP : thing.getMinX() - GAP - width;
    }

    private double besideY(Bounds thing, double height) {
        return isLow(thing) ? thing.getMinY() - GAP - height : thing.getMinY();
    }

    private static double within(double at, double size, double room) {
        return Math.round(Math.clamp(at, MARGIN, Math.max(MARGIN, room - size - MARGIN)));
    }
}
