package naru.simulation.beanstalk;

import java.time.Duration;
import naru.simulation.kernel.Dice;

/// How long things take that no page of the guide tells. Assumed, from the time stamps of event streams that people
/// have published.
final class Durations {

    private static final Duration QUICKEST_BOOT = Duration.ofSeconds(70);
    private static final Duration SLOWEST_BOOT = Duration.ofSeconds(110);
    private static final Duration QUICKEST_INSTALL = Duration.ofSeconds(20);
    private static final Duration SLOWEST_INSTALL = Duration.ofSeconds(40);

    private Durations() {}

    /// From the launch of an instance until its platform is up.
    static Duration boot(Dice dice, String instance) {
        return whole(dice.between(QUICKEST_BOOT, SLOWEST_BOOT, "boot", instance));
    }

    /// A version is fetched from S3, unpacked, and its hooks are run; then its process starts.
    static Duration install(Dice dice, String instance, String version) {
        return whole(dice.between(QUICKEST_INSTALL, SLOWEST_INSTALL, "install", instance + version));
    }

    private static Duration whole(Duration duration) {
        return Duration.ofSeconds(duration.toSeconds());
    }
}
