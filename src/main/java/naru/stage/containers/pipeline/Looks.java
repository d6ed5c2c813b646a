package naru.stage.containers.pipeline;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.image.Digest;
import naru.stage.cluster.layout.Box;

/// Small moves that every view needs.
final class Looks {

    private static final int COLOURS = 8;
    private static final int HEX = 16;

    private Looks() {}

    /// The same digest, the same colour; what is not built yet has none. Its digits stand beside it wherever it
    /// matters, because there are more digests than colours.
    static void colour(Node node, Optional<Digest> digest) {
        String style = digest.map(Digest::abbreviated)
                .map(digits -> Integer.parseInt(digits.substring(digits.length() - 2), HEX))
                .map(number -> "pod-colour-" + number % COLOURS)
                .orElse("pod-colour-none");
        if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().removeIf(each -> each.startsWith("pod-colour-"));
            node.getStyleClass().add(style);
        }
    }

    static void pseudo(Node node, String name, boolean on) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
    }

    static void place(Region node, Box box) {
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }
}
