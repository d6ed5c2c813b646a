package naru.simulation.traffic;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// How many requests a second there are at any moment: straight lines between points, level before the first and after
/// the last.
///
/// @param points in order of time
public record LoadCurve(List<Point> points) {

    public record Point(SimTime at, double perSecond) {}

    public LoadCurve {
        points = List.copyOf(points);
    }

    public static LoadCurve constant(double perSecond) {
        return new LoadCurve(List.of(new Point(SimTime.ZERO, perSecond)));
    }

    /// Requests per second at this moment.
    public double rateAt(SimTime time) {
        if (points.isEmpty()) {
            return 0;
        }
        Point before = points.getFirst();
        for (Point point : points) {
            if (point.at().isAfter(time)) {
                return between(before, point, time);
            }
            before = point;
        }
        return before.perSecond();
    }

    private static double between(Point before, Point after, SimTime time) {
        double whole = after.at().seconds() - before.at().seconds();
        double part = time.seconds() - before.at().seconds();
        return part <= 0
                ? before.perSecond()
                : before.perSecond() + (after.perSecond() - before.perSecond()) * part / whole;
    }

    /// How many requests there are from one moment to another, as a fraction: the area under the curve.
    public double requests(SimTime from, SimTime to) {
        double area = 0;
        SimTime at = from;
        for (Point point : points) {
            if (point.at().isAfter(at) && point.at().isBefore(to)) {
                area += straight(at, point.at());
                at = point.at();
            }
        }
        return area + straight(at, to);
    }

    private double straight(SimTime from, SimTime to) {
        return (rateAt(from) + rateAt(to)) / 2 * (to.nanos() - from.nanos()) / 1e9;
    }
}
