package naru.stage.cluster;

import java.util.Optional;
import javafx.scene.layout.Pane;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Move;
import naru.stage.cluster.layout.Pose;

/// The pod in the hand. The one it was taken from stays where it is, faint, until the simulation has answered.
final class Ghost {

    private static final double TILT = -3;

    private final Pane layer;
    private final Words words;
    private Optional<PodView> view = Optional.empty();
    private Optional<PodView> source = Optional.empty();
    private Optional<Move> way = Optional.empty();
    private double since;

    Ghost(Pane layer, Words words) {
        this.layer = layer;
        this.words = words;
    }

    void pick(PodView from, boolean tilted) {
        vanish();
        PodView copy = new PodView(from.face(), words);
        copy.getStyleClass().add("ghost");
        copy.setMouseTransparent(true);
        copy.setFocusTraversable(false);
        copy.setRotate(tilted ? TILT : 0);
        double width = Math.max(150, Math.min(236, from.getWidth()));
        double height = Math.max(60, Math.min(78, from.getHeight()));
        copy.setManaged(false);
        copy.resizeRelocate(from.getLayoutX(), from.getLayoutY(), width, height);
        layer.getChildren().add(copy);
        view = Optional.of(copy);
        source = Optional.of(from);
        Looks.carried(from, true);
    }

    void moveTo(double x, double y) {
        view.filter(copy -> way.isEmpty())
                .ifPresent(copy -> copy.relocate(x - copy.getWidth() / 2, y - copy.getHeight() / 2));
    }

    /// Goes back to where it was taken from.
    void flyBack(Optional<Box> home, double clock) {
        if (view.isEmpty() || home.isEmpty()) {
            vanish();
            return;
        }
        PodView copy = view.get();
        Box here = new Box(copy.getLayoutX(), copy.getLayoutY(), copy.getWidth(), copy.getHeight());
        way = Optional.of(new Move.Shift(Pose.still(here), home.get()));
        since = clock;
    }

    void advance(double clock) {
        if (way.isPresent() && view.isPresent()) {
            Pose pose = way.get().at(clock - since);
            Looks.place(view.get(), pose.box());
            view.get().setRotate(0);
            if (clock - since >= way.get().seconds()) {
                vanish();
            }
        }
    }

    void vanish() {
        view.ifPresent(copy -> layer.getChildren().remove(copy));
        source.ifPresent(from -> Looks.carried(from, false));
        view = Optional.empty();
        source = Optional.empty();
        way = Optional.empty();
    }
}
