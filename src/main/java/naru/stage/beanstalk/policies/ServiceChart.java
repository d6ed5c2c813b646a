package naru.stage.beanstalk.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.text.Text;
import naru.simulation.beanstalk.race.Trace;
import naru.simulation.kernel.SimTime;
import naru.stage.theme.Styles;

/// How many instances have been in service since a deployment was ordered, up to the moment on show: those of the
/// versions before at the bottom, those of the new one, hatched, on top.
final class ServiceChart extends Region {

    private static final double AXIS = 22;
    private static final double PAD = 8;

    /// What all charts share, so that they can be compared.
    ///
    /// @param seconds how long the line of time is; what comes after is not shown
    /// @param instances how many the height stands for
    record Scale(double seconds, int instances) {}

    private final Polygon before = new Polygon();
    private final Polygon after = new Polygon();
    private final Line bottom = new Line();
    private final Line usual = new Line();
    private final Text count = new Text();
    private Optional<Trace> trace = Optional.empty();
    private SimTime now = SimTime.ZERO;
    private Scale scale = new Scale(1, 1);
    private int normal;

    ServiceChart() {
        setMouseTransparent(true);
        before.getStyleClass().add("service-before");
        after.getStyleClass().add("service-after");
        bottom.getStyleClass().add("service-axis");
        usual.getStyleClass().add("service-usual");
        count.getStyleClass().addAll(Styles.BODY, Styles.FIGURES, "service-text");
        count.setTextOrigin(VPos.CENTER);
        getChildren().addAll(before, after, bottom, usual, count);
    }

    /// @param instances how many there usually are
    void show(Optional<Trace> next, int instances, SimTime time, Scale common) {
        trace = next;
        normal = instances;
        now = time;
        scale = common;
        count.setText(Integer.toString(instances));
        requestLayout();
    }

    private double x(SimTime moment, Trace of) {
        double past = moment.since(of.began()).toMillis() / 1000.0;
        return AXIS + (getWidth() - AXIS - PAD) * Math.min(1, past / scale.seconds());
    }

    private double y(int instances) {
        return getHeight() - PAD - (getHeight() - 2 * PAD) * instances / scale.instances();
    }

    @Override
    protected void layoutChildren() {
        level(bottom, y(0));
        level(usual, y(normal));
        count.setX(AXIS - 6 - count.getLayoutBounds().getWidth());
        count.setY(y(normal));
        before.getPoints().clear();
        after.getPoints().clear();
        trace.ifPresent(each -> {
            before.getPoints().addAll(area(each, step -> 0, Trace.Step::before));
            after.getPoints().addAll(area(each, Trace.Step::before, Trace.Step::serving));
        });
    }

    private void level(Line line, double y) {
        line.setStartX(AXIS);
        line.setEndX(getWidth() - PAD);
        line.setStartY(y);
        line.setEndY(y);
    }

    /// There along the upper edge, and back along the lower.
    private List<Double> area(Trace of, ToIntFunction<Trace.Step> lower, ToIntFunction<Trace.Step> upper) {
        List<Double> points = new ArrayList<>();
        for (int i = 0; i < of.steps().size(); i++) {
            double y = y(upper.applyAsInt(of.steps().get(i)));
            points.addAll(List.of(x(of.steps().get(i).from(), of), y, x(until(of, i), of), y));
        }
        for (int i = of.steps().size() - 1; i >= 0; i--) {
            double y = y(lower.applyAsInt(of.steps().get(i)));
            points.addAll(List.of(x(until(of, i), of), y, x(of.steps().get(i).from(), of), y));
        }
        return points;
    }

    private SimTime until(Trace of, int step) {
        return step + 1 < of.steps().size() ? of.steps().get(step + 1).from() : now;
    }
}
