package naru.stage.era;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import naru.stage.era.face.ServerFace.Share;

/// How much of something is taken: one piece for each that takes it, in its colour.
final class GaugeBar extends Region {

    private final List<Region> pieces = new ArrayList<>();
    private List<Share> shares = List.of();

    GaugeBar() {
        getStyleClass().add("era-gauge");
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(List<Share> next) {
        if (next.equals(shares)) {
            return;
        }
        shares = next;
        while (pieces.size() < shares.size()) {
            Region piece = new Region();
            piece.getStyleClass().add("era-gauge-piece");
            pieces.add(piece);
            getChildren().add(piece);
        }
        while (pieces.size() > shares.size()) {
            getChildren().remove(pieces.removeLast());
        }
        for (int i = 0; i < shares.size(); i++) {
            Looks.colour(pieces.get(i), shares.get(i).colour());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < pieces.size(); i++) {
            double end = Math.min(getWidth(), x + shares.get(i).part() * getWidth());
            double seam = end - x > 4 ? 1.5 : 0;
            pieces.get(i).resizeRelocate(x, 0, Math.max(0, end - x - seam), getHeight());
            x = end;
        }
    }
}
