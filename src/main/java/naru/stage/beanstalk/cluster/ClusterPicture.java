package naru.stage.beanstalk.cluster;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
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

/// Environments above, the cluster they share below, and beside them what this mode is and is not.
final class ClusterPicture extends StackPane {

    private static final double NOTES = 420;

    private final BeanstalkWords words;
    private final HBox environments = new HBox();
    private final Sign cluster = new Sign(Styles.STRONG);
    private final ClusterRow row;
    private final VBox notes = new VBox();
    private final Overlay overlay = new Overlay();

    ClusterPicture(BeanstalkWords words) {
        this.words = words;
        row = new ClusterRow(words.messages());
        environments.getStyleClass().add("cluster-environments");
        notes.getStyleClass().addAll(Styles.PANEL, "cluster-notes");
        notes.setMinWidth(NOTES);
        notes.setMaxWidth(NOTES);
        row.setMinHeight(0);
        VBox.setVgrow(row, Priority.ALWAYS);
        VBox left = new VBox(environments, cluster, row);
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
            cluster.show(Material2MZ.STORAGE, words.get("cluster.own", moment.nodes()), "");
        }
        row.show(moment.now(), Optional.empty());
    }

    /// The notes, in the language of the moment.
    void write() {
        Sign blind = new Sign(Styles.STRONG);
        blind.show(Material2MZ.VISIBILITY_OFF, words.get("cluster.note.health"), Styles.CAUTION);
        Sign since = new Sign(Styles.STRONG);
        since.show(Material2AL.HISTORY, words.get("cluster.note.since"), "");
        notes.getChildren()
                .setAll(List.of(
                        since,
                        sentence("cluster.note.then"),
                        sentence("cluster.note.now"),
                        blind,
                        sentence("cluster.note.health.more"),
                        source()));
    }

    private Label sentence(String key) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add(Styles.BODY);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Label source() {
        Label label = sentence("cluster.note.source");
        label.getStyleClass().add(Styles.MUTED);
        return label;
    }
}
