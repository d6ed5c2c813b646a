package naru.stage.containers.portability;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import naru.simulation.kernel.SimTime;
import naru.simulation.portability.Journey;
import naru.simulation.portability.Way;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is on its way, and how much of it has arrived.
final class Packet extends HBox {

    private final PortabilityWords words;
    private final FontIcon sign = new FontIcon();
    private final Label amount = new Label();

    Packet(PortabilityWords words) {
        this.words = words;
        getStyleClass().add("carried-packet");
        setAlignment(Pos.CENTER);
        setManaged(false);
        amount.getStyleClass().addAll(Styles.BODY, Styles.FIGURES);
        getChildren().setAll(sign, amount);
    }

    void show(Journey journey, SimTime now) {
        sign.getStyleClass().setAll("ikonli-font-icon", "mark", journey.way() == Way.FILE ? "icon-file" : "icon-image");
        amount.setText(words.get("under-way", Math.round(journey.arrivedMib(now)), journey.mib()));
    }
}
