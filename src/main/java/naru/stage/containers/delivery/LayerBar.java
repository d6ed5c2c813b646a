package naru.stage.containers.delivery;

import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.Tempo;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/// A layer where it belongs: an empty place with a broken edge until it comes, filling as it does. What comes within
/// the blink of an eye still takes long enough to be seen.
final class LayerBar extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final double ICON = 24;
    private static final double TALL = 50;
    /// Where the name begins: clear of the thick edge.
    private static final double SPINE = 15;

    private final Region fill = new Region();
    private final Label name = new Label();
    private final FontIcon icon = new FontIcon(Material2AL.CHECK);
    private final Region packet = new Region();
    private final Function<LayerFace, String> label;
    private LayerFace face;
    private double shown;

    /// @param label what it says
    LayerBar(LayerFace face, Function<LayerFace, String> label) {
        this.label = label;
        this.face = face;
        shown = face.arrived();
        String colour = "layer-" + face.part().map(Enum::name).orElse("whole").toLowerCase(Locale.ROOT);
        getStyleClass().addAll("layer-bar", colour);
        packet.getStyleClass().addAll("layer-packet", colour);
        packet.setManaged(false);
        fill.getStyleClass().add("layer-fill");
        name.getStyleClass().add(Styles.BODY);
        icon.getStyleClass().add("layer-here");
        getChildren().addAll(fill, name, icon);
        show(face, false);
    }

    /// @param flowing whether time flows; otherwise it is at once as it is
    void show(LayerFace next, boolean flowing) {
        face = next;
        if (!flowing || next.arrived() < shown) {
            shown = next.arrived();
        }
        name.setText(label.apply(next));
        dress();
    }

    void advance(double seconds) {
        if (shown != face.arrived()) {
            shown = Math.min(face.arrived(), shown + seconds / Tempo.JOURNEY.seconds());
            dress();
        }
    }

    /// How much of it is shown as arrived, from 0 to 1.
    double shown() {
        return shown;
    }

    /// What travels while it comes.
    Region packet() {
        return packet;
    }

    boolean comes() {
        return shown > 0 && shown < 1;
    }

    private void dress() {
        pseudoClassStateChanged(HERE, shown >= 1);
        icon.setVisible(shown >= 1);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        fill.resizeRelocate(0, 0, getWidth() * shown, height);
        double line = Math.min(height, TALL);
        name.resizeRelocate(SPINE, (height - line) / 2, getWidth() - ICON - SPINE - 2, line);
        icon.relocate(getWidth() - ICON - 2, (height - icon.getLayoutBounds().getHeight()) / 2);
    }
}
