package naru.stage.era;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
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

    /// Has the view around an unmanaged node arrange it again, when a style sheet has changed its size.
    static void arrange(Node node) {
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof Region view) {
                view.requestLayout();
                return;
            }
        }
    }

    static void place(Region node, Box box) {
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
