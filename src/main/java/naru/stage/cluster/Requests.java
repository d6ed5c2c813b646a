package naru.stage.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.stage.cluster.layout.Box;
import naru.stage.cluster.layout.Journey;
import naru.stage.cluster.picture.Hop;
import naru.stage.cluster.picture.Hops;

/// Requests as dots on their way: a dot while it runs, a tick where it was answered, a cross where it was lost.
final class Requests extends Surface {

    private static final double DOT = 9;
    private static final double END = 15;

    /// Spreads the dots evenly over the width of what they go to, whatever their numbers.
    private static final double GOLDEN = 0.618033988749895;

    private final List<Region> dots = new ArrayList<>();

    Requests() {
        setMouseTransparent(true);
    }

    /// The key that a client goes by among the places: it is nothing that the API server knows.
    static ObjectKey client(String name) {
        return new ObjectKey(Kind.SERVICE, "", name);
    }

    /// @param around where clients and Services stand
    /// @param pods where pods stand, and on which cards
    void show(Hops hops, Map<ObjectKey, Box> around, Map<ObjectKey, Journey.Stop> pods) {
        int used = 0;
        for (Hop hop : hops.hops()) {
            Optional<Journey.Point> point = point(hop, around, pods);
            if (point.isPresent()) {
                dress(dot(used), hop, point.get());
                used++;
            }
        }
        for (int i = used; i < dots.size(); i++) {
            dots.get(i).setVisible(false);
        }
    }

    private static Optional<Journey.Point> point(
            Hop hop, Map<ObjectKey, Box> around, Map<ObjectKey, Journey.Stop> pods) {
        Optional<Journey.Stop> from = hop.from().isPresent()
                ? Optional.ofNullable(pods.get(hop.from().get()))
                : Optional.ofNullable(around.get(client(hop.client()))).map(Journey.Stop::of);
        Optional<Box> via = Optional.ofNullable(around.get(hop.service())).or(() -> from.map(Journey.Stop::box));
        double lane = hop.number() * GOLDEN % 1;
        double part = hop.age() / Hop.TRAVEL;
        if (from.isEmpty() || via.isEmpty()) {
            return Optional.empty();
        }
        if (hop.to().isEmpty()) {
            return Optional.of(Journey.stranded(from.get(), via.get(), lane, part));
        }
        return Optional.ofNullable(pods.get(hop.to().get()))
                .map(to -> Journey.at(from.get(), via.get(), to, lane, part))
                // The pod is gone: its request gets no further than the Service.
                .or(() -> Optional.of(Journey.stranded(from.get(), via.get(), lane, part)));
    }

    private Region dot(int index) {
        while (dots.size() <= index) {
            Region made = new Region();
            made.getStyleClass().add("request");
            dots.add(made);
            getChildren().add(made);
        }
        return dots.get(index);
    }

    private static void dress(Region dot, Hop hop, Journey.Point at) {
        boolean ended = hop.isOver() && hop.isArrived();
        Looks.set(dot, "request-", !ended ? "request-going" : hop.failed() ? "request-failed" : "request-answered");
        double size = ended ? END : DOT;
        dot.resizeRelocate(at.x() - size / 2, at.y() - size / 2, size, size);
        dot.setOpacity(ended ? Math.max(0, 1 - hop.over() / Hop.LINGER * 0.7) : 1);
        dot.setVisible(true);
    }
}
