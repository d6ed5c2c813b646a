package naru.stage.beanstalk.cluster;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Sign;
import naru.stage.beanstalk.replicas.ClusterRow;
import naru.stage.chapter.Overlay;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/// Environments above, as the service shows them; below, behind a fence, the cluster they share, which only the service
/// works on; beside them who does what.
final class ClusterPicture extends StackPane {

    private static final double NOTES = 440;

    /// What a node wants of the line, so that a single one does not fill it all.
    private static final double NODE = 300;
    private static final double SERVICES = 128;

    private final BeanstalkWords words;
    private final HBox environments = new HBox();
    private final Sign cluster = new Sign(Styles.STRONG);
    private final ClusterRow row;
    private final ClusterNotes notes;
    private final Overlay overlay = new Overlay();

    /// @param browser shows a page of the web
    ClusterPicture(BeanstalkWords words, Consumer<URI> browser) {
        this.words = words;
        row = new ClusterRow(words.messages());
        environments.getStyleClass().add("cluster-environments");
        notes = new ClusterNotes(words, browser);
        notes.setMinWidth(NOTES);
        notes.setMaxWidth(NOTES);
        row.setMinHeight(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        VBox fence = new VBox(cluster, row);
        fence.getStyleClass().add("cluster-fence");
        fence.setMinHeight(0);
        VBox.setVgrow(fence, Priority.ALWAYS);
        VBox left = new VBox(environments, fence);
        left.getStyleClass().add("cluster-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox both = new HBox(left, notes);
        both.getStyleClass().add("cluster-picture");
        both.setMinHeight(0);
        setMinHeight(0);
        setPrefHeight(0);
        getChildren().setAll(both, overlay);
    }

    Overlay overlay() {
        return overlay;
    }

    void show(ClusterMoment moment) {
        environments.getChildren().clear();
        for (ClusterEnvironment environment : moment.environments()) {
            EnvironmentCard card = new EnvironmentCard(words, moment, environment);
            HBox.setHgrow(card, Priority.ALWAYS);
            environments.getChildren().add(card);
        }
        if (moment.drifted()) {
            cluster.show(Material2MZ.WARNING, words.get("cluster.own.drifted", moment.nodes()), Styles.BAD);
        } else {
            cluster.show(Material2AL.LOCK, words.get("cluster.own", moment.nodes()), "");
        }
        row.setMaxWidth(SERVICES + moment.nodes() * NODE);
        row.show(moment.now(), Optional.empty());
    }

    /// The notes, in the language of the moment.
    void write() {
        notes.write();
    }
}
