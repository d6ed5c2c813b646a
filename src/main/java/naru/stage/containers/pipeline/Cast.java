package naru.stage.containers.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.layout.Pane;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Choreography;
import naru.stage.cluster.layout.Move;
import naru.stage.cluster.layout.Pose;

/// The changes on the stage, each the same view as long as it is on its way, going from place to place.
final class Cast {

    /// A change, and where it belongs.
    record Part(ChipFace face, Box box) {}

    private final Pane stage;
    private final Map<String, ChipView> views = new LinkedHashMap<>();
    private Map<String, Choreography.Place> places = Map.of();
    private Map<String, Move> moves = Map.of();
    private double clock;
    private double since;

    Cast(Pane stage) {
        this.stage = stage;
    }

    /// @param moving whether they go there; otherwise they are there
    void show(List<Part> parts, boolean moving) {
        Map<String, Choreography.Place> next = new LinkedHashMap<>();
        for (Part part : parts) {
            next.put(part.face().id(), new Choreography.Place(part.face().spot().name(), part.box()));
        }
        if (!moving || !next.equals(places)) {
            moves = Choreography.between(moving ? stands() : standing(next), next);
            places = next;
            since = clock;
        }
        for (Part part : parts) {
            views.computeIfAbsent(part.face().id(), id -> enter(part.face())).show(part.face());
        }
        pose();
    }

    private ChipView enter(ChipFace face) {
        ChipView view = new ChipView(face);
        stage.getChildren().add(view);
        return view;
    }

    void advance(double seconds) {
        clock += seconds;
        pose();
    }

    private Map<String, Choreography.Stand> stands() {
        Map<String, Choreography.Stand> stands = new LinkedHashMap<>();
        places.forEach((id, place) -> stands.put(
                id,
                new Choreography.Stand(
                        place.host(), Objects.requireNonNull(moves.get(id)).at(clock - since))));
        return stands;
    }

    private static Map<String, Choreography.Stand> standing(Map<String, Choreography.Place> there) {
        Map<String, Choreography.Stand> stands = new LinkedHashMap<>();
        there.forEach((id, place) -> stands.put(id, new Choreography.Stand(place.host(), Pose.still(place.box()))));
        return stands;
    }

    private void pose() {
        for (String id : new ArrayList<>(views.keySet())) {
            ChipView view = Objects.requireNonNull(views.get(id));
            Move move = moves.get(id);
            if (move == null || (move instanceof Move.Leave && clock - since >= move.seconds())) {
                stage.getChildren().remove(view);
                views.remove(id);
                continue;
            }
            Pose pose = move.at(clock - since);
            Looks.place(view, pose.box());
            view.setOpacity(pose.opacity());
            view.setViewOrder(-pose.lift());
        }
    }
}
