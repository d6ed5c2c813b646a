package naru.stage.era;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import naru.simulation.era.EraWorld;
import naru.simulation.era.Instance;
import naru.simulation.era.Meters;
import naru.simulation.era.Server;
import naru.simulation.era.Site;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Tempo;
import naru.stage.era.face.ApplicationFace;
import naru.stage.era.face.Meter;
import naru.stage.era.face.ServerFace;
import naru.stage.era.face.WallFace;
import naru.stage.era.layout.EraLayout;
import naru.stage.era.layout.Part;
import naru.stage.era.layout.Travel;

/// One view for each part, as long as that part is there. What comes fades in, what goes sinks to the ground; only
/// these two are left to wall time.
final class EraCast {

    private final EraWords words;
    private final ObservableList<Node> stage;
    /// Told of each view that can be pointed at, when it is made.
    private final Consumer<Region> made;
    private final Map<Part, Region> views = new LinkedHashMap<>();
    private final Map<Region, Double> coming = new LinkedHashMap<>();
    private final Map<Region, Going> going = new LinkedHashMap<>();

    /// @param age in seconds
    private record Going(Box was, double age) {}

    EraCast(EraWords words, ObservableList<Node> stage, Consumer<Region> made) {
        this.words = words;
        this.stage = stage;
        this.made = made;
    }

    /// Makes the views be those of the layout, and tells each what it is to show.
    ///
    /// @param moving whether what comes and goes may take its time
    void play(EraWorld world, EraLayout layout, boolean moving) {
        Iterator<Map.Entry<Part, Region>> each = views.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Part, Region> entry = each.next();
            if (layout.box(entry.getKey()).isEmpty()) {
                leave(entry.getValue(), moving);
                each.remove();
            }
        }
        int position = 0;
        for (Part part : layout.boxes().keySet()) {
            if (part.kind() == Part.Kind.LANE) {
                continue;
            }
            Optional<Region> old = Optional.ofNullable(views.get(part));
            Region view = old.orElseGet(() -> make(part, world, layout));
            tell(part, view, world, layout);
            if (old.isEmpty()) {
                enter(part, view, position, moving);
            }
            position = stage.indexOf(view) + 1;
        }
    }

    private void enter(Part part, Region view, int position, boolean moving) {
        view.setManaged(false);
        view.setViewOrder(-part.kind().ordinal());
        views.put(part, view);
        stage.add(Math.min(position, stage.size()), view);
        // Sizes come from style sheets, and a view may be made in the very pass that lays it out.
        view.applyCss();
        if (moving) {
            coming.put(view, 0.0);
            view.setOpacity(0);
        }
        if (part.kind() == Part.Kind.APPLICATION || part.kind() == Part.Kind.HARDWARE) {
            made.accept(view);
        }
    }

    private void leave(Region view, boolean moving) {
        coming.remove(view);
        if (moving) {
            going.put(
                    view,
                    new Going(new Box(view.getLayoutX(), view.getLayoutY(), view.getWidth(), view.getHeight()), 0));
            view.setFocusTraversable(false);
        } else {
            stage.remove(view);
        }
    }

    /// Lets those that come and go do so a little further.
    void advance(double seconds) {
        for (Map.Entry<Region, Double> each : new ArrayList<>(coming.entrySet())) {
            double age = each.getValue() + seconds;
            each.getKey().setOpacity(Tempo.STEADY.progress(age));
            if (age < Tempo.STEADY.seconds()) {
                coming.put(each.getKey(), age);
            } else {
                coming.remove(each.getKey());
            }
        }
        for (Map.Entry<Region, Going> each : new ArrayList<>(going.entrySet())) {
            Going next = new Going(each.getValue().was(), each.getValue().age() + seconds);
            double part = Tempo.JOURNEY.progress(next.age());
            if (next.age() < Tempo.JOURNEY.seconds()) {
                going.put(each.getKey(), next);
                Looks.place(each.getKey(), next.was().bottom(next.was().height() * (1 - part)));
                each.getKey().setOpacity(1 - part);
            } else {
                going.remove(each.getKey());
                stage.remove(each.getKey());
            }
        }
    }

    /// Ends all coming and going.
    void settle() {
        coming.keySet().forEach(view -> view.setOpacity(1));
        coming.clear();
        stage.removeAll(going.keySet());
        going.clear();
    }

    void place(EraLayout layout) {
        views.forEach((part, view) -> layout.box(part).ifPresent(box -> Looks.place(view, box)));
    }

    /// Again in the language of the moment.
    void dress() {
        for (Region view : views.values()) {
            switch (view) {
                case ApplicationView application -> application.dress();
                case HardwareView hardware -> hardware.dress();
                case StripView strip -> strip.dress();
                case WallView wall -> wall.dress();
                case HeadingView heading -> heading.dress();
                case UsersView users -> users.dress();
                case MetersView meters -> meters.dress();
                default -> {}
            }
        }
    }

    Collection<ApplicationView> applications() {
        List<ApplicationView> found = new ArrayList<>();
        for (Region view : views.values()) {
            if (view instanceof ApplicationView application) {
                found.add(application);
            }
        }
        return Collections.unmodifiableList(found);
    }

    private Region make(Part part, EraWorld world, EraLayout layout) {
        Site site = world.sites().get(part.site());
        return switch (part.kind()) {
            case HEADING -> new HeadingView(site.era(), words);
            case USERS -> new UsersView(words);
            case FRAME -> new FrameView(server(part, world));
            case HARDWARE -> new HardwareView(server(part, world), part.site(), words);
            case SYSTEM, RUNTIME -> new StripView(server(part, world), part.kind(), words);
            case WALL -> new WallView(wall(part, world), words);
            case APPLICATION -> new ApplicationView(application(part, world), part.site(), words);
            case METERS -> new MetersView(meters(part, world), words);
            case LANE -> new Region();
        };
    }

    private void tell(Part part, Region view, EraWorld world, EraLayout layout) {
        switch (view) {
            case HeadingView heading ->
                heading.show(world.sites().get(part.site()).era());
            case FrameView frame -> frame.show(server(part, world));
            case HardwareView hardware -> hardware.show(server(part, world));
            case StripView strip -> strip.show(server(part, world));
            case WallView wall -> {
                WallFace face = wall(part, world);
                wall.show(face);
                wall.measure(layout.measures().guest(), layout.measures().wall(face.wrapping()));
            }
            case ApplicationView application -> {
                application.show(application(part, world));
                boolean onTheWay = Travel.isOnTheWay(instance(part, world));
                view.setViewOrder(-part.kind().ordinal() - (onTheWay ? 1 : 0));
            }
            case MetersView meters -> meters.show(meters(part, world));
            default -> {}
        }
    }

    private static List<Meter> meters(Part part, EraWorld world) {
        return Meter.of(world.sites().stream()
                        .map(each -> Meters.of(each, world.figures()))
                        .toList())
                .get(part.site());
    }

    private static ServerFace server(Part part, EraWorld world) {
        Site site = world.sites().get(part.site());
        Server server = site.server(part.server()).orElseThrow();
        return ServerFace.of(server, site, world.figures(), world.time());
    }

    private static Instance instance(Part part, EraWorld world) {
        return world.sites().get(part.site()).instance(part.name()).orElseThrow();
    }

    private static WallFace wall(Part part, EraWorld world) {
        return WallFace.of(instance(part, world), part.server(), world.figures(), world.time());
    }

    private static ApplicationFace application(Part part, EraWorld world) {
        return ApplicationFace.of(instance(part, world), world.sites().get(part.site()), world.figures(), world.time());
    }
}
