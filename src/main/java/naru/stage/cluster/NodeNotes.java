package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.picture.Mood;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.Truth;

/// What else there is to know of a node: a drain, its taints, the countdown to eviction, and what is really so.
final class NodeNotes extends Region {

    private static final double LINE = 25;
    private static final double PADDING = 9;
    private static final double BAR = 12;

    private final Words words;
    private final Icon sign = new Icon("drain");
    private final Label drain = new Label();
    private final Label taint = new Label();
    private final Label countdown = new Label();
    private final Region track = new Region();
    private final Region left = new Region();
    private final Icon eye = new Icon("eye");
    private final Label truth = new Label();
    private double share;

    NodeNotes(Words words) {
        this.words = words;
        getStyleClass().add("node-notes");
        drain.getStyleClass().addAll("note", "note-drain");
        taint.getStyleClass().add("note");
        countdown.getStyleClass().addAll("note", "note-strong");
        truth.getStyleClass().addAll("note", "note-truth");
        track.getStyleClass().add("countdown-track");
        left.getStyleClass().add("countdown-left");
        getChildren().addAll(sign, drain, taint, countdown, track, left, eye, truth);
    }

    /// How high the notes of this node are, 0 if there is nothing to say.
    static double height(NodeFace face) {
        int lines = lines(face);
        return lines == 0 ? 0 : lines * LINE + 2 * PADDING + (counts(face) ? BAR : 0);
    }

    private static int lines(NodeFace face) {
        return (drains(face) ? 1 : 0)
                + (hasTaint(face) ? 1 : 0)
                + (hasLine(face) ? 1 : 0)
                + (face.truth() != Truth.UP ? 1 : 0);
    }

    private static boolean drains(NodeFace face) {
        return face.drain() != NodeFace.Drain.NONE;
    }

    private static boolean hasTaint(NodeFace face) {
        return !face.taints().isEmpty();
    }

    private static boolean counts(NodeFace face) {
        return face.evictionIn().isPresent();
    }

    private static boolean hasLine(NodeFace face) {
        return counts(face) || face.silentFor().isPresent();
    }

    void show(NodeFace face) {
        Mood mood = face.drain() == NodeFace.Drain.REFUSED ? Mood.WARN : Mood.BUSY;
        drain.setText(drains(face) ? words.get(face.drain().key()) : "");
        drain.setVisible(drains(face));
        Looks.set(drain, "mood-", mood.style());
        sign.show(face.drain() == NodeFace.Drain.REFUSED ? "hourglass" : "drain", mood);
        sign.setVisible(drains(face));
        taint.setText(hasTaint(face) ? words.get("node.taint", brief(face.taints())) : "");
        if (counts(face)) {
            countdown.setText(words.get(
                    "node.eviction-in", words.duration(face.evictionIn().orElse(0))));
        } else {
            countdown.setText(
                    face.silentFor().isPresent()
                            ? words.get(
                                    "node.silent-for",
                                    words.duration(face.silentFor().getAsLong()))
                            : "");
        }
        share = counts(face) && face.tolerated() > 0
                ? Math.min(1, (double) face.evictionIn().getAsLong() / face.tolerated())
                : 0;
        truth.setText(face.truth() == Truth.UP ? "" : words.get(face.truth().key()));
        taint.setVisible(hasTaint(face));
        countdown.setVisible(hasLine(face));
        track.setVisible(counts(face));
        left.setVisible(counts(face));
        truth.setVisible(face.truth() != Truth.UP);
        eye.setVisible(face.truth() != Truth.UP);
        requestLayout();
    }

    /// The taint that weighs most: the one that evicts. Others are counted.
    private static String brief(List<String> taints) {
        List<String> sorted = new ArrayList<>(taints);
        sorted.sort((a, b) -> Boolean.compare(b.endsWith("NoExecute"), a.endsWith("NoExecute")));
        return sorted.getFirst().replace("node.kubernetes.io/", "")
                + (taints.size() > 1 ? " +" + (taints.size() - 1) : "");
    }

    @Override
    protected void layoutChildren() {
        double x = 12;
        double width = getWidth() - 24;
        double y = PADDING;
        if (drain.isVisible()) {
            sign.relocate(x, y + LINE / 2 - sign.getLayoutBounds().getHeight() / 2);
            drain.resizeRelocate(x + 24, y, width - 24, LINE);
            y += LINE;
        }
        if (taint.isVisible()) {
            taint.resizeRelocate(x, y, width, LINE);
            y += LINE;
        }
        if (countdown.isVisible()) {
            countdown.resizeRelocate(x, y, width, LINE);
            y += LINE;
        }
        if (track.isVisible()) {
            track.resizeRelocate(x, y + 2, width, 6);
            left.resizeRelocate(x, y + 2, width * share, 6);
            y += BAR;
        }
        if (truth.isVisible()) {
            eye.relocate(x, y + LINE / 2 - eye.getLayoutBounds().getHeight() / 2);
            truth.resizeRelocate(x + 24, y, width - 24, LINE);
        }
    }
}
