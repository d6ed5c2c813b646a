package naru.stage.containers.pipeline;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import naru.simulation.pipeline.Manner;
import naru.stage.theme.Styles;
import org.kordamp.ikonli.javafx.FontIcon;

/// One station: its name, what it is, what is there by its digest, room for the changes, and the work that is done.
final class StationCard extends Region {

    static final double SIDE = 12;

    /// How much the name and what it is take, at the top.
    static final double LINES = 66;

    /// How much the work takes, at the bottom.
    static final double WORK = 42;

    static final double LINE = 26;
    private static final double BAR = 6;

    private final Label name = new Label();
    private final Label about = new Label();
    private final DigestLabel digest = new DigestLabel();
    private final Label work = new Label();
    private final FontIcon icon = new FontIcon();
    private final Region track = new Region();
    private final Region done = new Region();
    private double part;

    StationCard(Manner manner, Spot spot) {
        getStyleClass().addAll("station", "spot-" + PipelineWords.word(spot));
        setId("station-" + PipelineWords.word(manner) + "-" + PipelineWords.word(spot));
        name.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
        about.getStyleClass().addAll(Styles.BODY, Styles.MUTED);
        work.getStyleClass().addAll(Styles.BODY, "station-work");
        icon.getStyleClass().add("mark");
        track.getStyleClass().add("station-track");
        done.getStyleClass().add("station-done");
        getChildren().addAll(name, about, digest, icon, work, track, done);
    }

    /// @param says what is done here, or how it is
    void show(StationFace face, PipelineWords words, Saying says) {
        name.setText(words.station(face));
        about.setText(words.about(face));
        digest.show(face.holds());
        work.setText(says.words());
        part = says.part().orElse(0.0);
        track.setVisible(says.part().isPresent());
        done.setVisible(says.part().isPresent());
        icon.setVisible(says.mood().isPresent());
        icon.getStyleClass().setAll("mark");
        says.mood().ifPresent(mood -> icon.getStyleClass().addAll("icon-" + mood, "mood-" + mood));
        Looks.pseudo(this, "failing", says.mood().equals(Optional.of(Saying.FAILING)));
        requestLayout();
    }

    /// The line at the bottom.
    ///
    /// @param part of the work that is done, from 0 to 1; empty: none is being done
    /// @param mood how it is, where that is worth an icon
    record Saying(String words, Optional<Double> part, Optional<String> mood) {

        static final String WELL = "well";
        static final String FAILING = "failing";
        static final String RESTORING = "restoring";

        static final Saying NOTHING = new Saying("", Optional.empty(), Optional.empty());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * SIDE;
        double bottom = getHeight();
        double wide = digest.prefWidth(-1);
        boolean beside = name.prefWidth(-1) + wide + SIDE <= width;
        name.resizeRelocate(SIDE, 8, beside ? width - wide : width, LINE);
        about.resizeRelocate(SIDE, 8 + LINE, width, LINE);
        digest.resizeRelocate(beside ? SIDE + width - wide : SIDE, beside ? 8 : 8 + LINE, wide, LINE);
        double text = icon.isVisible() ? SIDE + 26 : SIDE;
        icon.relocate(SIDE, bottom - WORK + 3);
        work.resizeRelocate(text, bottom - WORK, getWidth() - SIDE - text, LINE);
        track.resizeRelocate(SIDE, bottom - BAR - 7, width, BAR);
        done.resizeRelocate(SIDE, bottom - BAR - 7, width * part, BAR);
    }
}
