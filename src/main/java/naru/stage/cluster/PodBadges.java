package naru.stage.cluster;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import naru.stage.cluster.picture.Mood;
import naru.stage.cluster.picture.PodMarks;

/// The small marks beside a pod's name: an intruder, the revision, a drum for each volume that holds data.
final class PodBadges extends HBox {

    /// More drums than this are counted.
    private static final int MOST_DRUMS = 2;

    private static final double SPACING = 4;

    private PodMarks marks = PodMarks.NONE;

    PodBadges() {
        getStyleClass().add("pod-badges");
        setAlignment(Pos.CENTER_RIGHT);
        setSpacing(SPACING);
    }

    void show(PodMarks next, Words words) {
        if (next.equals(marks)) {
            return;
        }
        marks = next;
        getChildren().clear();
        if (next.compromised()) {
            Icon intruder = new Icon("intruder");
            intruder.show("intruder", Mood.DANGER);
            getChildren().add(intruder);
        }
        if (next.revision() > 0) {
            Label revision = new Label(words.get("pod.revision", next.revision()));
            revision.getStyleClass().add("pod-revision");
            revision.setMinWidth(USE_PREF_SIZE);
            getChildren().add(revision);
        }
        next.drums().stream().limit(MOST_DRUMS).forEach(drum -> getChildren().add(new DrumMark(drum.lasts())));
        if (next.drums().size() > MOST_DRUMS) {
            getChildren().add(new Label("+" + (next.drums().size() - MOST_DRUMS)));
        }
    }

    /// How wide the marks are; 0 for none.
    double width() {
        if (getChildren().isEmpty()) {
            return 0;
        }
        applyCss();
        return prefWidth(-1) + SPACING;
    }
}
