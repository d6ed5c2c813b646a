package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import naru.simulation.beanstalk.race.Race;
import naru.simulation.beanstalk.race.Trace;
import naru.simulation.beanstalk.race.Way;
import naru.stage.beanstalk.picture.BeanstalkWords;
import naru.stage.beanstalk.picture.Chosen;
import naru.stage.chapter.Overlay;

/// The ways below each other, and what a deployment does to each, in columns that can be compared.
final class PoliciesPicture extends StackPane {

    private static final double SIDE = 32;
    private static final double HEADING = 54;
    private static final double GAP = 4;

    /// A chart's line of time is at least this long, so that the first minutes do not rush by.
    private static final double SHORTEST = 240;

    /// Something of an environment was chosen.
    interface Choice {
        void of(Way way, Chosen chosen, Node anchor);
    }

    private final Heading heading;
    private final List<PolicyRow> rows = new ArrayList<>();
    private final Overlay overlay = new Overlay();

    PoliciesPicture(BeanstalkWords words, Choice choice) {
        heading = new Heading(words);
        for (Way way : Way.values()) {
            rows.add(new PolicyRow(words, way, (chosen, anchor) -> choice.of(way, chosen, anchor)));
        }
        setFocusTraversable(true);
        getChildren().addAll(new Ground(), overlay);
    }

    Overlay overlay() {
        return overlay;
    }

    void show(Race race, Setup setup, boolean flowing) {
        heading.show(setup);
        ServiceChart.Scale scale = scale(race, setup);
        rows.forEach(row -> row.show(race, flowing, scale));
    }

    private static ServiceChart.Scale scale(Race race, Setup setup) {
        double longest = race.traces().values().stream()
                .mapToDouble(trace -> trace.time(race.time()).toMillis() / 1000.0)
                .reduce(SHORTEST, Math::max);
        int most = race.traces().values().stream()
                .flatMap(trace -> trace.steps().stream())
                .mapToInt(Trace.Step::serving)
                .reduce(setup.instances(), Math::max);
        return new ServiceChart.Scale(longest, most);
    }

    void advance(double seconds, boolean moving) {
        rows.forEach(row -> row.advance(seconds, moving));
    }

    private final class Ground extends Pane {

        Ground() {
            getChildren().add(heading);
            getChildren().addAll(rows);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth() - 2 * SIDE;
            heading.resizeRelocate(SIDE, 0, width, HEADING);
            double each = (getHeight() - HEADING - GAP) / rows.size();
            for (int i = 0; i < rows.size(); i++) {
                rows.get(i).resizeRelocate(SIDE, HEADING + GAP + i * each, width, each - GAP);
            }
        }
    }
}
