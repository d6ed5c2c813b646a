package naru.stage.containers.pipeline;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import naru.simulation.image.Digest;
import naru.stage.theme.Styles;

/// A digest as people compare it by eye: a spot of its colour, and its first digits.
final class DigestLabel extends HBox {

    private final Region spot = new Region();
    private final Label digits = new Label();

    DigestLabel() {
        getStyleClass().add("digest-label");
        setAlignment(Pos.CENTER_LEFT);
        spot.getStyleClass().add("digest-spot");
        digits.getStyleClass().addAll(Styles.BODY, Styles.FIGURES);
        digits.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(spot, digits);
    }

    void show(Optional<Digest> digest) {
        setVisible(digest.isPresent());
        Looks.colour(spot, digest);
        digits.setText(digest.map(Digest::abbreviated).orElse(""));
    }
}
