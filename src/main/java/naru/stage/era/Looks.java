package naru.stage.era;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.stage.cluster.layout.Box;
import naru.stage.era.face.ServerFace;

/// Small moves that every view needs.
final class Looks {

    private static final int COLOURS = 8;

    private Looks() {}

    /// Replaces whichever style class begins with `prefix`; costs nothing where it is there already.
    static void set(Node node, String prefix, String style) {
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().removeIf(each -> each.startsWith(prefix));
            node.getStyleClass().add(style);
        }
    }

    /// An application's colour, or that of the systems.
    static void colour(Node node, int colour) {
        set(
                node,
                "pod-colour-",
                colour == ServerFace.SYSTEM ? "pod-colour-none" : "pod-colour-" + Math.floorMod(colour, COLOURS));
    }

    static void pseudo(Node node, String name, boolean on) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }

    static void place(Region node, Box box) {
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
