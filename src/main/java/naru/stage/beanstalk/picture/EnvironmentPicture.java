package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import naru.simulation.beanstalk.BeanstalkWorld;
import naru.simulation.beanstalk.Environment;
import naru.stage.cluster.layout.Box;

/// An environment as it is at one moment: users, load balancer, the instances of its Auto Scaling group, and everything
/// else that the service has made. Any instant can be drawn from nothing; where time flows, things are seen to move.
public final class EnvironmentPicture extends Pane {

    /// Where dots are before any time has passed: in sight.
    private static final double HALF_WAY = 0.7;

    private final Detail detail;
    private final Surroundings surroundings;
    private final TileCast cast;
    private final RequestsView requests = new RequestsView();
    private Optional<EnvironmentFace> face = Optional.empty();
    private Optional<Environment> last = Optional.empty();
    private Box arranged = Box.NONE;
    private double clock = HALF_WAY;

    /// @param chosen is told what the reader has chosen, and where it stands
    public EnvironmentPicture(BeanstalkWords words, Detail detail, BiConsumer<Chosen, Node> chosen) {
        this.detail = detail;
        getStyleClass().addAll("environment-picture");
        setFocusTraversable(false);
        surroundings = new Surroundings(words, detail, chosen);
        Pane tiles = new Pane();
        tiles.setPickOnBounds(false);
        cast = new TileCast(tiles, words, chosen);
        getChildren().addAll(surroundings.frames());
        getChildren().add(requests);
        getChildren().addAll(surroundings.cards());
        getChildren().add(tiles);
        surroundings.showNothing(List.of());
    }

    /// @param name of the environment; where there is none of that name, only what has been uploaded is shown
    /// @param flowing whether this follows from what was shown before as time flows
    public void show(BeanstalkWorld world, String name, boolean flowing) {
        Optional<Environment> environment = world.environment(name);
        Optional<EnvironmentFace> next =
                environment.map(now -> EnvironmentReading.of(world, now, last.filter(before -> flowing)));
        last = environment;
        show(next, VersionMark.all(world), flowing);
    }

    void show(Optional<EnvironmentFace> next, List<VersionMark> versions, boolean flowing) {
        face = next;
        cast.show(face.map(EnvironmentFace::instances).orElse(List.of()), flowing);
        face.ifPresentOrElse(surroundings::show, () -> surroundings.showNothing(versions));
        arrange();
    }

    /// Lets wall time pass for what is on its way.
    ///
    /// @param moving whether simulated time flows; otherwise requests stand still
    public void advance(double seconds, boolean moving) {
        cast.advance(seconds);
        if (moving) {
            clock += seconds;
        }
        drawRequests();
    }

    /// What is shown; empty while there is no environment.
    public Optional<EnvironmentFace> face() {
        return face;
    }

    @Override
    protected void layoutChildren() {
        arrange();
    }

    private void arrange() {
        Box room = new Box(0, 0, getWidth(), getHeight());
        EnvironmentLayout layout = layout(room);
        surroundings.place(layout);
        boolean resized = !room.equals(arranged);
        arranged = room;
        place(layout.own(), false, resized);
        layout.temporary().ifPresent(frame -> place(frame, true, resized));
        requests.resizeRelocate(0, 0, getWidth(), getHeight());
        drawRequests();
    }

    private EnvironmentLayout layout(Box room) {
        return EnvironmentLayout.of(room, detail, count(false), count(true));
    }

    private int count(boolean temporary) {
        return face.map(now -> now.instances(temporary).size()).orElse(0);
    }

    private void place(EnvironmentLayout.Frame frame, boolean temporary, boolean atOnce) {
        List<InstanceFace> instances = face.map(now -> now.instances(temporary)).orElse(List.of());
        for (int i = 0; i < instances.size(); i++) {
            cast.place(instances.get(i).id(), frame.tiles().get(i), atOnce);
        }
    }

    private void drawRequests() {
        List<List<Ways.Point>> ways = new ArrayList<>();
        List<Ways.Dot> dots = new ArrayList<>();
        face.filter(now -> surroundings.answering(now)).ifPresent(now -> {
            EnvironmentLayout layout = layout(arranged);
            Box gate = now.gate().isPresent() ? layout.gate() : layout.domain();
            if (detail == Detail.LARGE && now.gate().isPresent()) {
                List<Ways.Point> way = Ways.straight(layout.users(), layout.gate());
                ways.add(way);
                dots.addAll(
                        Ways.dots(way, now.traffic().perSecond(), now.traffic().failing(), clock));
            }
            for (InstanceFace instance : now.instances()) {
                if (instance.serves()) {
                    Box frame = instance.temporary()
                            ? layout.temporary().orElse(layout.own()).box()
                            : layout.own().box();
                    List<Ways.Point> way = cast.at(instance.id())
                            .map(tile ->
                                    detail == Detail.ROW ? Ways.downTo(gate, tile) : Ways.toTile(gate, frame, tile))
                            .orElse(List.of());
                    ways.add(way);
                    dots.addAll(Ways.dots(way, instance.perSecond(), instance.failing(), clock));
                }
            }
        });
        requests.ways(ways);
        requests.dots(dots);
    }
}
