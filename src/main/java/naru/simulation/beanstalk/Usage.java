package naru.simulation.beanstalk;

import java.time.Duration;
import naru.simulation.price.Items;
import naru.simulation.price.Meter;
import naru.simulation.price.Price;

/// What there is to pay for since the beginning, by the ids of its prices. It knows no prices: with others, the past
/// costs something else too.
public final class Usage {

    private Usage() {}

    /// What one environment's resources have been used, and what it has sent out. Errors count as nothing sent.
    public static Meter of(BeanstalkWorld world, Environment environment) {
        long sent = environment.configuration().tier() == Tier.WEB
                ? environment.tally().answered() * world.workload().responseBytes()
                : 0;
        return environment.used().with(Items.EGRESS, sent);
    }

    /// What the application has cost: all its environments, those that are gone too, and its versions in S3.
    public static Meter of(BeanstalkWorld world) {
        Meter all = versions(world);
        for (Environment each : world.environments()) {
            all = all.with(of(world, each));
        }
        return all;
    }

    private static Meter versions(BeanstalkWorld world) {
        Duration gigabytes = Duration.ZERO;
        for (ApplicationVersion each : world.versions().values()) {
            double share = each.bytes() / (double) Price.GIGABYTE;
            Duration kept = world.time().since(each.uploaded());
            gigabytes = gigabytes.plusNanos(Math.round(kept.toNanos() * share));
        }
        return Meter.EMPTY.with(Items.OBJECTS, 1, gigabytes);
    }
}
