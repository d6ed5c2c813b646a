package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import naru.simulation.Snapshot;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Density;
import naru.stage.cluster.layout.StageLayout;
import naru.stage.cluster.picture.NodeFace;
import naru.stage.cluster.picture.Picture;
import naru.stage.cluster.picture.PodFace;
import naru.stage.gesture.Target;

/// The stage as hands know it: what is where, and what it says when something is held over it.
final class Ground {

    private final Furniture furniture;
    private final Cast cast;
    private final Voice voice;
    private final Supplier<Snapshot> snapshot;
    private StageLayout layout = StageLayout.EMPTY;
    private Picture picture = Picture.EMPTY;

    Ground(Furniture furniture, Cast cast, Voice voice, Supplier<Snapshot> snapshot) {
        this.furniture = furniture;
        this.cast = cast;
        this.voice = voice;
        this.snapshot = snapshot;
    }

    void show(Picture next, StageLayout nextLayout) {
        picture = next;
        layout = nextLayout;
    }

    Snapshot snapshot() {
        return snapshot.get();
    }

    Cast cast() {
        return cast;
    }

    Voice voice() {
        return voice;
    }

    Optional<Target> targetAt(double x, double y) {
        return nodeAt(x, y).<Target>map(Target.OnNode::new).or(() -> trayAt(x, y));
    }

    private Optional<String> nodeAt(double x, double y) {
        if (layout.density() == Density.MOSAIC) {
            Point2D point = furniture.mosaic().parentToLocal(x, y);
            return furniture.mosaic().at(point.getX(), point.getY()).map(NodeFace::name);
        }
        for (int i = 0; i < layout.nodes().size(); i++) {
            if (layout.nodes().get(i).contains(x, y)) {
                return Optional.of(picture.nodes().get(i).name());
            }
        }
        return Optional.empty();
    }

    private Optional<Target> trayAt(double x, double y) {
        return layout.tray().contains(x, y) ? Optional.of(new Target.Tray()) : Optional.empty();
    }

    /// The box of a target as it is drawn.
    Optional<Box> boxOf(Target target) {
        return switch (target) {
            case Target.Tray tray -> Optional.of(layout.tray());
            case Target.OnNode node ->
                layout.density() == Density.MOSAIC
                        ? furniture.mosaic().boxOf(node.name())
                        : cast.card(node.name()).map(Looks::boxOf);
        };
    }

    /// All targets, the tray first.
    List<Target> targets() {
        List<Target> targets = new ArrayList<>(List.of(new Target.Tray()));
        picture.nodes().forEach(node -> targets.add(new Target.OnNode(node.name())));
        return targets;
    }

    /// Shows what would be with this pod carried over this target; all empty when nothing is carried.
    void preview(Optional<PodFace> pod, Optional<Target> over, Optional<Remark> remark) {
        furniture.preview(pod, over, remark);
        boolean change = remark.filter(said -> said.kind() != Remark.Kind.HERE).isPresent();
        for (NodeCard card : cast.cards()) {
            boolean here =
                    over.filter(new Target.OnNode(card.face().name())::equals).isPresent();
            card.preview(here && change ? pod : Optional.empty());
            card.say(here ? remark : Optional.empty());
        }
    }
}
