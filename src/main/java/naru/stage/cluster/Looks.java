package naru.stage.cluster;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.Box;

/// Small moves that every view needs.
final class Looks {

    private static final int POD_COLOURS = 8;

    /// How faint a pod stands in its place while it is carried. Set here and not in the style sheet, because motion
    /// sets the opacity of pods with every frame, which outranks a style sheet.
    static final double CARRIED_OPACITY = 0.35;

    private static final PseudoClass CARRIED = PseudoClass.getPseudoClass("carried");

    private Looks() {}

    static void carried(Node pod, boolean on) {
        pod.pseudoClassStateChanged(CARRIED, on);
        pod.setOpacity(on ? CARRIED_OPACITY : 1);
    }

    static boolean isCarried(Node pod) {
        return pod.getPseudoClassStates().contains(CARRIED);
    }

    /// Replaces whichever style class begins with `prefix`; costs nothing where it is there already.
    static void set(Node node, String prefix, String style) {
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().removeIf(each -> each.startsWith(prefix));
            node.getStyleClass().add(style);
        }
    }

    static void colour(Node node, int colour) {
        set(node, "pod-colour-", "pod-colour-" + Math.floorMod(colour, POD_COLOURS));
    }

    static void pseudo(Node node, String name, boolean on) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }

    static void place(Region node, Box box) {
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    static Box boxOf(Node node) {
        Bounds bounds = node.getBoundsInParent();
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Brings the middle of an icon to a point.
    static void centre(Icon icon, double x, double y) {
        icon.relocate(
                x - icon.getLayoutBounds().getWidth() / 2,
                y - icon.getLayoutBounds().getHeight() / 2);
    }
}
