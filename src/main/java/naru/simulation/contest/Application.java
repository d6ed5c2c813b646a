package naru.simulation.contest;

import java.time.Duration;
import java.util.List;
import naru.simulation.beanstalk.InstanceType;
import naru.simulation.beanstalk.Workload;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.LoadCurve;

/// What is the same on both platforms: the program, the machines and the traffic. Assumed.
///
/// The program works on one request at a time, as one Node.js process does, so that a copy serves 50 requests a second
/// at the most wherever it runs.
final class Application {

    static final String NAME = "shop";
    static final String SECOND = "reviews";
    static final String GOOD = "v1";
    static final String NEXT = "v2";
    static final String SECRET = "database-password";

    static final Workload WORK = new Workload(20, 1, Duration.ofSeconds(6), 300, 2_000);

    static final InstanceType MACHINE = InstanceType.T3_SMALL;

    /// When clients begin to ask: by then both platforms have all copies ready.
    static final SimTime OPENING = SimTime.ofSeconds(60);

    /// When it happens.
    static final SimTime EVENT = SimTime.ofSeconds(120);

    /// How much more comes in when a rush begins.
    static final double RUSH = 10;

    private Application() {}

    static LoadCurve load(ContestSettings settings) {
        double usual = settings.perSecond();
        return stepped(OPENING, 0, usual);
    }

    static LoadCurve rush(ContestSettings settings) {
        return stepped(EVENT, settings.perSecond(), settings.perSecond() * RUSH);
    }

    private static LoadCurve stepped(SimTime at, double before, double after) {
        return new LoadCurve(
                List.of(new LoadCurve.Point(at.minus(Duration.ofMillis(1)), before), new LoadCurve.Point(at, after)));
    }
}
