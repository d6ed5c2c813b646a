package naru.stage.beanstalk.replicas;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import naru.stage.cluster.picture.WorkloadFace;
import naru.stage.theme.Styles;

/// A Service: its name, and how many of the pods behind it are ready, and what they are sent.
final class ServiceCard extends VBox {

    /// @param rate requests a second, in words
    ServiceCard(String title, WorkloadFace workload, String rate) {
        getStyleClass().addAll("part-card", "service-card");
        setAlignment(Pos.CENTER);
        Label name = new Label(title);
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        Label ready = new Label(workload.ready() + "/" + workload.desired());
        ready.getStyleClass().addAll(Styles.BODY, Styles.FIGURES);
        if (!workload.isWell()) {
            ready.getStyleClass().add(Styles.CAUTION);
        }
        Label sent = new Label(rate);
        sent.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, Styles.MUTED);
        getChildren().setAll(name, ready, sent);
    }
}
