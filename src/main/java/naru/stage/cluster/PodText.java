package naru.stage.cluster;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import naru.stage.cluster.picture.PodFace;
import naru.stage.cluster.picture.PodState;

/// The words on a pod, for those that have room for any. Where the icon goes depends on them, so they say it.
final class PodText {

    private static final double PADDING = 10;
    private static final double LINE = 24;

    /// From this height on there is room for a third line.
    private static final double ROOMY = 80;

    /// And from this height on for a fourth.
    private static final double SPACIOUS = 104;

    /// From this width on a short view has room for the whole name.
    private static final double WHOLE_NAME = 138;

    private final Words words;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label restarts = new Label();
    private final Label requests = new Label();
    private final Label image = new Label();
    private final Icon serving = new Icon("serving");
    private final Label load = new Label();
    private final PodBadges badges = new PodBadges();
    private PodFace face;

    PodText(PodFace face, Words words) {
        this.words = words;
        this.face = face;
        name.getStyleClass().add("pod-name");
        // What tells pods of one app apart stands at the end of their names.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        state.getStyleClass().add("pod-state");
        requests.getStyleClass().add("pod-requests");
        image.getStyleClass().add("pod-requests");
        serving.getStyleClass().add("serving");
        load.getStyleClass().add("pod-load");
        nodes().forEach(node -> node.setMouseTransparent(true));
        show(face);
    }

    List<Node> nodes() {
        return List.of(name, state, restarts, requests, image, serving, load, badges);
    }

    void show(PodFace next) {
        face = next;
        boolean oom = face.oomKilled() && face.state() == PodState.BACK_OFF;
        boolean doubtful = face.isNearMemoryLimit() || face.stale();
        Looks.set(state, "mood-", doubtful ? "mood-warn" : face.state().mood().style());
        state.setText(face.isWaiting() ? words.requests(face) : words.state(face));
        requests.setText(words.secondary(face));
        image.setText(oom ? words.get("pod.oom-killed") : face.image());
        Looks.pseudo(image, "cause", oom);
        restarts.setText(
                face.isWaiting()
                        ? words.obstacles(face)
                        : face.restarts() > 0 ? words.get("pod.restarts", face.restarts()) : "");
        load.setText(
                face.marks().perSecond() > 0
                        ? words.get("pod.load", face.marks().perSecond())
                        : "");
        badges.show(face.marks(), words);
        Looks.set(restarts, "pod-", face.isWaiting() ? "pod-why" : "pod-restarts");
    }

    void hide() {
        nodes().forEach(node -> node.setVisible(false));
    }

    /// Lays the words out over several lines.
    ///
    /// @param left where they begin
    /// @return the middle of the icon
    Point2D inFull(double left, double width, double height) {
        double inner = width - left - PADDING;
        double marks = badges.width();
        badges.resizeRelocate(left + inner - marks, 0, marks, LINE);
        name.setText(nameFor(inner - marks));
        return face.isWaiting() ? waiting(left, inner, height) : placed(left, inner, height);
    }

    private Point2D waiting(double left, double inner, double height) {
        int lines = height < 70 ? 2 : 3;
        double line = Math.min(LINE, (height - 8) / lines);
        double top = (height - lines * line) / 2;
        visible(true, true, lines == 3, false, false, false, false, false);
        name.resizeRelocate(left, top, inner - 24, line);
        state.resizeRelocate(left, top + line, inner, line);
        restarts.resizeRelocate(left, top + 2 * line, inner, line);
        return new Point2D(left + inner - 8, top + line / 2);
    }

    private Point2D placed(double left, double inner, double height) {
        int lines = height >= SPACIOUS ? 4 : height >= ROOMY ? 3 : 2;
        double line = Math.min(LINE, (height - 8) / lines);
        double top = (height - lines * line) / 2;
        double wanted = load.getText().isEmpty() ? 0 : load.prefWidth(-1) + 4;
        boolean both = wanted == 0 || 21 + state.prefWidth(-1) + wanted + 24 <= inner;
        visible(true, true, true, lines >= 3, lines >= 4, face.serving() && both, wanted > 0, badges.width() > 0);
        double count = restarts.getText().isEmpty() ? 0 : restarts.prefWidth(-1) + 2;
        double mark = (face.serving() && both ? 24 : 0) + wanted;
        double countOnSecond = lines >= 3 ? 0 : count;
        name.resizeRelocate(left, top, inner - badges.width(), line);
        badges.setLayoutY(top);
        state.resizeRelocate(left + 21, top + line, inner - 21 - mark - countOnSecond, line);
        load.resizeRelocate(left + inner - mark + 4 - countOnSecond, top + line, wanted, line);
        Looks.centre(serving, left + inner - 7 - countOnSecond, top + 1.5 * line);
        restarts.resizeRelocate(left + inner - count, lines >= 3 ? top + 2 * line : top + line, count, line);
        requests.resizeRelocate(left, top + 2 * line, inner - count, line);
        image.resizeRelocate(left, top + 3 * line, inner, line);
        return new Point2D(left + 8, top + 1.5 * line);
    }

    /// Lays the name out on one line.
    ///
    /// @return the middle of the icon
    Point2D inShort(double left, double width, double height) {
        visible(true, false, false, false, false, false, false, false);
        name.setText(width < WHOLE_NAME ? face.suffix() : face.shortName());
        name.resizeRelocate(left + 20, 0, width - left - 20 - 6, height);
        return new Point2D(left + 6, height / 2);
    }

    /// The whole name, or without its app where that leaves no room: the app has its colour.
    private String nameFor(double room) {
        name.setText(face.shortName());
        return badges.width() > 0 && name.prefWidth(-1) > room ? face.suffix() : face.shortName();
    }

    private void visible(boolean... which) {
        List<Node> nodes = nodes();
        for (int i = 0; i < which.length; i++) {
            nodes.get(i).setVisible(which[i]);
        }
    }
}
