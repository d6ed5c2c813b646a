package naru.stage.beanstalk.upload;

import java.util.Optional;
import naru.simulation.beanstalk.Capacity;
import naru.simulation.beanstalk.Configuration;
import naru.simulation.beanstalk.Database;

/// The scene's figures: what is created, and how much traffic there is.
final class Settings {

    static final String ENVIRONMENT = "shop-prod";

    /// How large a bundle is.
    static final long BUNDLE_BYTES = 8_000_000;

    /// Requests a second at ×1: between the two thresholds of the default scaling trigger for one instance.
    static final double USUAL = 6;

    /// From the console's own choices. Assumed.
    private static final String DATABASE_CLASS = "db.t3.micro";

    private Settings() {}

    /// The service's own defaults on a platform.
    static Configuration configuration(Platform platform) {
        return Configuration.DEFAULT.withPlatform(platform.branch());
    }

    static Configuration withDatabase(Configuration now) {
        Database database = new Database(DATABASE_CLASS, Database.OnTermination.SNAPSHOT);
        return now.withDatabase(now.database().isPresent() ? Optional.empty() : Optional.of(database));
    }

    static Configuration withMinimum(Configuration now, int min) {
        Capacity capacity = now.capacity();
        return now.withCapacity(
                new Capacity(min, Math.max(min, capacity.max()), capacity.cooldown(), capacity.healthCheck()));
    }
}
