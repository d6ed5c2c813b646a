package naru.stage.beanstalk.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/// Requests on their ways: dots, and crosses where they get no good answer.
final class RequestsView extends Pane {

    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");
    private static final double DOT = 9;
    private static final double CROSS = 13;

    private final Pane roads = new Pane();
    private final List<Region> dots = new ArrayList<>();
    private List<List<Ways.Point>> ways = List.of();

    RequestsView() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().add(roads);
    }

    /// Draws the ways themselves; costs nothing where they are the same.
    void ways(List<List<Ways.Point>> next) {
        if (next.equals(ways)) {
            return;
        }
        ways = List.copyOf(next);
        for (int i = roads.getChildren().size(); i < ways.size(); i++) {
            Polyline road = new Polyline();
            road.getStyleClass().add("request-way");
            roads.getChildren().add(road);
            // A way is often added while things are laid out, after styles have been: without this it is black at
            // first.
            road.applyCss();
        }
        for (int i = 0; i < roads.getChildren().size(); i++) {
            Polyline road = (Polyline) roads.getChildren().get(i);
            road.getPoints()
                    .setAll(
                            i >= ways.size()
                                    ? List.of()
                                    : ways.get(i).stream()
                                            .flatMap(point -> Stream.of(point.x(), point.y()))
                                            .toList());
        }
    }

    void dots(List<Ways.Dot> next) {
        while (dots.size() < next.size()) {
            Region dot = new Region();
            dot.getStyleClass().add("request-dot");
            dot.setManaged(false);
            dots.add(dot);
            getChildren().add(dot);
        }
        for (int i = 0; i < dots.size(); i++) {
            Region dot = dots.get(i);
            dot.setVisible(i < next.size());
            if (i < next.size()) {
                Ways.Dot at = next.get(i);
                double size = at.failed() ? CROSS : DOT;
                dot.pseudoClassStateChanged(FAILED, at.failed());
                dot.resizeRelocate(at.x() - size / 2, at.y() - size / 2, size, size);
            }
        }
    }
}
