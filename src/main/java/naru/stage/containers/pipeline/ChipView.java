package naru.stage.containers.pipeline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import naru.simulation.pipeline.Change;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// A change: its number, and what is wrong with it. Its edge has the colour of what was built of it.
final class ChipView extends HBox {

    private final Label number = new Label();
    private final FontIcon icon = new FontIcon();

    ChipView(ChipFace face) {
        getStyleClass().add("change-chip");
        setAlignment(Pos.CENTER);
        setManaged(false);
        setMouseTransparent(true);
        number.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        number.setMinWidth(USE_PREF_SIZE);
        icon.getStyleClass().add("mark");
        getChildren().add(number);
        if (face.kind() != Change.Kind.GOOD) {
            icon.getStyleClass().add("icon-" + PipelineWords.word(face.kind()));
            getChildren().add(icon);
        }
        show(face);
    }

    void show(ChipFace face) {
        number.setText(Integer.toString(face.number()));
        Looks.colour(this, face.built());
        Looks.pseudo(this, "built", face.built().isPresent());
        Looks.pseudo(this, "returned", face.spot() == Spot.RETURNED);
    }
}
