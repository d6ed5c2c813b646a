package naru.stage.compare.live;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.stage.cluster.picture.WorkloadFace;
import naru.stage.theme.Styles;

/// A Service: its name, and how many of the pods behind it are ready.
final class ServiceCard extends VBox {

    ServiceCard(WorkloadFace workload) {
        getStyleClass().addAll("part-card", "service-card");
        setAlignment(Pos.CENTER);
        Label name = new Label(workload.name());
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        Label ready = new Label(workload.ready() + "/" + workload.desired());
        ready.getStyleClass().addAll(Styles.BODY, Styles.FIGURES);
        if (!workload.isWell()) {
            ready.getStyleClass().add(Styles.CAUTION);
        }
        getChildren().setAll(name, ready);
    }
}
