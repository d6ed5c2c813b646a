package naru.simulation.beanstalk;

import java.time.Duration;
import naru.simulation.kernel.Dice;

/// How long things take that no page of the guide tells. Assumed, from the time stamps of event streams that people
/// have published.
final class Durations {

    private static final Duration QUICKEST_BOOT = Duration.ofSeconds(70);
    private static final Duration SLOWEST_BOOT = Duration.ofSeconds(110);
    private static final Duration QUICKEST_INSTALL = Duration.ofSeconds(20);
    private static final Duration SLOWEST_INSTALL = Duration.ofSeconds(36);
    private static final Duration SLOWER_THAN_OTHERS = Duration.ofSeconds(4);

    /// From the order to start an application again until its old process is gone.
    static final Duration RESTART = Duration.ofSeconds(3);

    /// From the moment an instance is to go, and gets no more requests, until it is gone.
    static final Duration SHUTDOWN = Duration.ofSeconds(30);

    /// How long an instance that is gone is still shown.
    static final Duration SHOWN = Duration.ofMinutes(1);

    /// From asking EC2 for an instance until its machine runs, which is when a scaling activity ends.
    static final Duration MACHINE = Duration.ofSeconds(30);

    /// From asking for logs until they are in S3.
    static final Duration LOGS = Duration.ofSeconds(15);

    private Durations() {}

    /// Together about five minutes with what an instance takes, which is what dg/GettingStarted.CreateApp says of
    /// all; a database about ten (dg/using-features.managing.db).
    static Duration making(Resource resource) {
        return switch (resource) {
            case BUCKET, DOMAIN -> Duration.ofSeconds(2);
            case SECURITY_GROUP, QUEUE -> Duration.ofSeconds(8);
            case LOAD_BALANCER -> Duration.ofMinutes(2);
            case DATABASE -> Duration.ofMinutes(10);
            case AUTO_SCALING_GROUP, ALARMS -> Duration.ofSeconds(10);
        };
    }

    static Duration deleting(Resource resource) {
        return switch (resource) {
            case BUCKET, DOMAIN, ALARMS -> Duration.ofSeconds(2);
            case SECURITY_GROUP, QUEUE, AUTO_SCALING_GROUP -> Duration.ofSeconds(8);
            case LOAD_BALANCER -> Duration.ofSeconds(20);
            case DATABASE -> Duration.ofMinutes(5);
        };
    }

    /// From the launch of an instance until its platform is up.
    static Duration boot(Dice dice, String instance) {
        return whole(dice.between(QUICKEST_BOOT, SLOWEST_BOOT, "boot", instance));
    }

    /// A version is fetched from S3, unpacked, and its hooks are run; then its process starts. A bundle takes about
    /// as long on one instance as on another of the same type: that is why a deployment all at once leaves nobody
    /// to answer for a moment.
    static Duration install(Dice dice, String instance, String version) {
        Duration bundle = dice.between(QUICKEST_INSTALL, SLOWEST_INSTALL, "install", version);
        Duration more = dice.between(Duration.ZERO, SLOWER_THAN_OTHERS, "install on", instance + version);
        return whole(bundle).plus(whole(more));
    }

    private static Duration whole(Duration duration) {
        return Duration.ofSeconds(duration.toSeconds());
    }
}
