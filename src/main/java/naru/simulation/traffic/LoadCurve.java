package naru.simulation.traffic;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// How many requests a second there are at any moment: straight lines between points, level before the first and after
/// the last.
public record LoadCurve(List<Point> points) {

    public record Point(SimTime at, double perSecond) {}

    public LoadCurve {
        points = List.copyOf(points);
    }

    public static LoadCurve constant(double perSecond) {
        return new LoadCurve(List.of(new Point(SimTime.ZERO, perSecond)));
    }
}
