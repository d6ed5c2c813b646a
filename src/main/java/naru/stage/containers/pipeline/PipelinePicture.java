package naru.stage.containers.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import naru.simulation.pipeline.Manner;
import naru.stage.cluster.layout.Box;
import naru.stage.theme.Styles;

/// Both ways, one below the other, across the lanes of those who develop and those who operate.
final class PipelinePicture extends Pane {

    private final PipelineWords words;
    private final Region development = new Region();
    private final Region operations = new Region();
    private final Label developmentHeading = new Label();
    private final Label operationsHeading = new Label();
    private final Label betweenHeading = new Label();
    private final Label clock = new Label();
    private final Map<Manner, WayView> ways = new EnumMap<>(Manner.class);
    private final Pane stage = new Pane();
    private final Cast cast = new Cast(stage);
    private PipelineFace face;

    PipelinePicture(PipelineWords words, PipelineFace first) {
        this.words = words;
        face = first;
        setId("pipeline-picture");
        getStyleClass().add("pipeline-picture");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        for (Region lane : List.of(development, operations)) {
            lane.getStyleClass().add("lane");
            lane.setManaged(false);
        }
        for (Label heading : List.of(developmentHeading, betweenHeading, operationsHeading, clock)) {
            heading.getStyleClass().addAll(Styles.BODY, Styles.STRONG);
            heading.setAlignment(Pos.CENTER);
            heading.setManaged(false);
        }
        clock.getStyleClass().add(Styles.FIGURES);
        stage.setManaged(false);
        stage.setMouseTransparent(true);
        getChildren().addAll(development, operations, developmentHeading, betweenHeading, operationsHeading, clock);
        for (WayFace way : first.ways()) {
            WayView view = new WayView(way.manner(), words);
            ways.put(way.manner(), view);
            getChildren().addAll(view.nodes());
        }
        getChildren().add(stage);
        show(first, false);
    }

    /// @param moving whether what has another place goes there; otherwise it is there
    void show(PipelineFace next, boolean moving) {
        face = next;
        developmentHeading.setText(words.get("lane.development"));
        betweenHeading.setText(words.get("lane.between"));
        operationsHeading.setText(words.get("lane.operations"));
        clock.setText(words.clock(face.time()));
        setAccessibleText(words.accessible(face));
        write();
        perform(moving);
    }

    private void write() {
        for (int i = 0; i < face.ways().size(); i++) {
            WayFace way = face.ways().get(i);
            view(way.manner()).show(way, face.ways().get(1 - i));
        }
    }

    private void perform(boolean moving) {
        PipelineLayout places = places();
        List<Cast.Part> parts = new ArrayList<>();
        for (WayFace way : face.ways()) {
            PipelineLayout.Row row = places.row(way.manner());
            for (Spot spot : Spot.on(way.manner())) {
                List<ChipFace> here = way.at(spot);
                int room = row.capacity(spot);
                int shown = here.size() > room ? room - 1 : here.size();
                for (int place = 0; place < shown; place++) {
                    parts.add(new Cast.Part(here.get(place), row.chip(spot, place)));
                }
                view(way.manner()).more(spot, here.size() - shown, row.chip(spot, shown));
            }
        }
        cast.show(parts, moving);
    }

    void advance(double seconds) {
        cast.advance(seconds);
    }

    private PipelineLayout places() {
        return PipelineLayout.of(getWidth(), getHeight());
    }

    private WayView view(Manner manner) {
        return Objects.requireNonNull(ways.get(manner));
    }

    @Override
    protected void layoutChildren() {
        PipelineLayout layout = places();
        Looks.place(development, layout.development());
        Looks.place(operations, layout.operations());
        heading(developmentHeading, layout.development());
        heading(betweenHeading, layout.between());
        heading(operationsHeading, layout.operations());
        Looks.place(clock, layout.clock());
        face.ways().forEach(way -> view(way.manner()).layout(layout.row(way.manner())));
        stage.resizeRelocate(0, 0, getWidth(), getHeight());
        perform(false);
    }

    private static void heading(Label label, Box lane) {
        Looks.place(label, lane.top(PipelineLayout.HEADING));
    }
}
