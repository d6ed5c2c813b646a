package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.PodFace;

/// How much of a node's CPU or memory its pods have asked for: one piece for each, in its colour; hatched what would
/// be.
final class GaugeView extends Region {

    /// From this per cent on there is hardly any left.
    private static final int HIGH = 90;

    private final ToLongFunction<PodFace> amount;
    private final LongFunction<String> format;
    private final Label label = new Label();
    private final Label figures = new Label();
    private final Region track = new Region();
    private final Region preview = new Region();
    private final Region use = new Region();
    private OptionalInt used = OptionalInt.empty();
    private final List<Region> pieces = new ArrayList<>();
    private List<PodFace> pods = List.of();
    private NodeFace.Gauge gauge = new NodeFace.Gauge(0, 0);
    private long previewed;
    private boolean inFigures = true;

    /// @param amount what a pod asks for
    /// @param format writes an amount
    GaugeView(ToLongFunction<PodFace> amount, LongFunction<String> format) {
        this.amount = amount;
        this.format = format;
        getStyleClass().add("gauge");
        label.getStyleClass().add("gauge-label");
        figures.getStyleClass().add("gauge-figures");
        track.getStyleClass().add("gauge-track");
        preview.getStyleClass().add("gauge-preview");
        preview.setVisible(false);
        use.getStyleClass().add("gauge-use");
        use.setVisible(false);
        getChildren().addAll(label, track, preview, figures, use);
        setMouseTransparent(true);
    }

    void name(String text) {
        label.setText(text);
    }

    void show(NodeFace.Gauge next, List<PodFace> on) {
        gauge = next;
        pods = on.stream().filter(PodFace::countsOnNode).toList();
        while (pieces.size() < pods.size()) {
            Region piece = new Region();
            piece.getStyleClass().add("gauge-piece");
            pieces.add(piece);
            getChildren().add(piece);
        }
        while (pieces.size() > pods.size()) {
            getChildren().remove(pieces.removeLast());
        }
        for (int i = 0; i < pods.size(); i++) {
            Looks.colour(pieces.get(i), pods.get(i).colour());
            Looks.pseudo(pieces.get(i), "stale", pods.get(i).stale());
        }
        write();
    }

    /// What is really used, in per cent of what there is; a thin line below what has been asked for.
    void showUse(OptionalInt percent) {
        used = percent;
        use.setVisible(percent.isPresent());
        Looks.pseudo(use, "high", percent.orElse(0) >= HIGH);
        requestLayout();
    }

    /// What `amount` more would come to; 0 for nothing.
    void preview(long more) {
        previewed = more;
        write();
    }

    void inFigures(boolean next) {
        inFigures = next;
        label.setVisible(next);
        figures.setVisible(next);
        Looks.pseudo(this, "thin", !next);
    }

    private void write() {
        String taken = format.apply(gauge.requested());
        String all = format.apply(gauge.allocatable());
        // What is taken already stands in the bar; leaving it out of the words keeps the bar as long as it was.
        figures.setText((previewed == 0 ? taken : "→ " + format.apply(gauge.requested() + previewed)) + " / " + all);
        preview.setVisible(previewed > 0);
        Looks.pseudo(preview, "over", gauge.requested() + previewed > gauge.allocatable());
        Looks.pseudo(figures, "over", previewed > 0 && gauge.requested() + previewed > gauge.allocatable());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double left = 0;
        double right = getWidth();
        double thick = height;
        if (inFigures) {
            double wide = Math.max(label.prefWidth(-1), getWidth() > 230 ? 62 : 40);
            double number = Math.max(figures.prefWidth(-1), getWidth() > 300 ? 108 : getWidth() > 230 ? 96 : 50);
            label.resizeRelocate(0, 0, wide, height);
            figures.resizeRelocate(getWidth() - number, 0, number, height);
            left = wide + 8;
            right = getWidth() - number - 10;
            thick = 14;
        }
        double top = (height - thick) / 2;
        double room = Math.max(0, right - left);
        track.resizeRelocate(left, top, room, thick);
        double x = left;
        for (int i = 0; i < pieces.size(); i++) {
            double wide = room * gauge.share(amount.applyAsLong(pods.get(i)));
            double end = Math.min(x + wide, left + room);
            double seam = end - x > 4 ? 1.5 : end - x > 2 ? 0.5 : 0;
            pieces.get(i).resizeRelocate(x, top, Math.max(0, end - x - seam), thick);
            x = end;
        }
        double wide = room * gauge.share(previewed);
        preview.resizeRelocate(x, top, Math.max(0, Math.min(wide, left + room - x + 6)), thick);
        use.resizeRelocate(left, top + thick + 1, room * Math.min(1, used.orElse(0) / 100.0), 4);
    }
}
