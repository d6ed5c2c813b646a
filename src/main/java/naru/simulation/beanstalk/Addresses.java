package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;
import naru.simulation.traffic.LoadCurve.Point;

/// Two environments exchange their addresses, and with them those who come to these.
///
/// Source: dg/using-features.CNAMESwap. Resolvers go on with the old answer until it expires; the guide only warns of
/// that. Assumed: all keep it as long as the record says and no longer, and asked for it at different times, so that
/// clients change over evenly.
public final class Addresses {

    /// How long a resolver keeps an answer. Assumed: a usual value; the guide names none.
    public static final Duration TTL = Duration.ofMinutes(1);

    private Addresses() {}

    /// Of those who know an address, how many still go where it led before, from 1 to 0.
    public static double stillAtTheOld(SimTime swapped, SimTime now) {
        double gone = now.since(swapped).toNanos() / (double) TTL.toNanos();
        return Math.clamp(1 - gone, 0, 1);
    }

    static void swap(Draft one, Draft other) {
        String cname = one.cname;
        one.cname = other.cname;
        other.cname = cname;
        LoadCurve before = one.load;
        one.load = turning(one.load, other.load, one.now());
        other.load = turning(other.load, before, one.now());
    }

    /// What comes by `from` before the swap, and by `to` when every old answer has expired. Before the swap it is
    /// what it was, so that nothing is sent twice.
    static LoadCurve turning(LoadCurve from, LoadCurve to, SimTime swapped) {
        SimTime over = swapped.plus(TTL);
        TreeSet<SimTime> times = new TreeSet<>(List.of(swapped, over));
        List<Point> points = new ArrayList<>();
        for (Point each : from.points()) {
            if (each.at().isBefore(swapped)) {
                points.add(each);
            } else if (each.at().isBefore(over)) {
                times.add(each.at());
            }
        }
        to.points().stream().map(Point::at).filter(swapped::isBefore).forEach(times::add);
        for (SimTime at : times) {
            double old = stillAtTheOld(swapped, at);
            points.add(new Point(at, old * from.rateAt(at) + (1 - old) * to.rateAt(at)));
        }
        return new LoadCurve(points);
    }
}
