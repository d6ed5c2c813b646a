package naru.stage.containers.pipeline;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.pipeline.Manner;
import naru.stage.theme.Styles;

/// How a way has done so far: how often, how soon, how long it failed, each with a bar to compare the two by.
final class TallyCard extends Region {

    private static final double SIDE = 14;
    private static final double BAR = 8;

    private static final class Line {
        private final Label name = new Label();
        private final Label value = new Label();
        private final Region track = new Region();
        private final Region bar = new Region();
        private double share;
    }

    private final List<Line> lines = List.of(new Line(), new Line(), new Line());

    TallyCard(Manner manner) {
        getStyleClass().add("tally");
        setId("tally-" + PipelineWords.word(manner));
        for (Line line : lines) {
            line.name.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
            line.value.getStyleClass().addAll(Styles.BODY, Styles.STRONG, Styles.FIGURES);
            line.track.getStyleClass().add("station-track");
            line.bar.getStyleClass().add("tally-bar");
            getChildren().addAll(line.name, line.value, line.track, line.bar);
        }
    }

    /// @param rows three of them
    void show(List<Row> rows) {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Row row = rows.get(i);
            line.name.setText(row.name());
            line.value.setText(row.value());
            line.share = row.share();
            Looks.pseudo(line.bar, "bad", row.bad());
        }
        requestLayout();
    }

    /// @param share of the larger of the two ways', from 0 to 1
    /// @param bad whether more of it is worse, and there is some
    record Row(String name, String value, double share, boolean bad) {}

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * SIDE;
        double each = (getHeight() - SIDE) / lines.size();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            double y = SIDE / 2 + i * each;
            double figure = line.value.prefWidth(-1);
            line.name.resizeRelocate(SIDE, y, width - figure, each - BAR - 6);
            line.value.resizeRelocate(SIDE + width - figure, y, figure, each - BAR - 6);
            line.track.resizeRelocate(SIDE, y + each - BAR - 6, width, BAR);
            line.bar.resizeRelocate(SIDE, y + each - BAR - 6, width * line.share, BAR);
        }
    }
}
