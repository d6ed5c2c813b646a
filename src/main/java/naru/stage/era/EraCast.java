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
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Tempo;
import naru.stage.era.face.WallFace;
import naru.stage.era.layout.EraLayout;
import naru.stage.era.layout.Measures;
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

    /// Makes the views be those of the moment, and tells each what it is to show.
    ///
    /// @param moving whether what comes and goes may take its time
    void play(Moment moment, boolean moving) {
        Iterator<Map.Entry<Part, Region>> each = views.entrySet().iterator();
        while (each.hasNext()) {
            Map.Entry<Part, Region> entry = each.next();
            if (moment.layout().box(entry.getKey()).isEmpty()) {
                leave(entry.getValue(), moving);
                each.remove();
            }
        }
        int position = 0;
        for (Part part : moment.layout().boxes().keySet()) {
            if (part.kind() == Part.Kind.LANE) {
                continue;
            }
            Optional<Region> old = Optional.ofNullable(views.get(part));
            Region view = old.orElseGet(() -> make(part, moment));
            tell(part, view, moment);
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

    private Region make(Part part, Moment moment) {
        return switch (part.kind()) {
            case HEADING -> new HeadingView(moment.era(part), words);
            case USERS -> new UsersView(words);
            case FRAME -> new FrameView(moment.server(part));
            case HARDWARE -> new HardwareView(moment.server(part), part.site(), words);
            case SYSTEM, RUNTIME -> new StripView(moment.server(part), part.kind(), words);
            case WALL -> new WallView(moment.wall(part), words);
            case APPLICATION -> new ApplicationView(moment.application(part), part.site(), words);
            case METERS -> new MetersView(moment.meters(part), words);
            case LANE -> throw new IllegalArgumentException("requests are drawn, they are no views");
        };
    }

    private static void tell(Part part, Region view, Moment moment) {
        switch (view) {
            case HeadingView heading -> heading.show(moment.era(part));
            case FrameView frame -> frame.show(moment.server(part));
            case HardwareView hardware -> hardware.show(moment.server(part));
            case StripView strip -> strip.show(moment.server(part));
            case MetersView meters -> meters.show(moment.meters(part));
            case WallView wall -> {
                WallFace face = moment.wall(part);
                Measures measures = moment.layout().measures();
                wall.show(face);
                wall.measure(measures.guest(), measures.wall(face.wrapping()));
            }
            case ApplicationView application -> {
                application.show(moment.application(part));
                boolean above = Travel.isOnTheWay(moment.instance(part));
                application.setViewOrder(-part.kind().ordinal() - (above ? 1 : 0));
            }
            default -> {}
        }
    }
}
