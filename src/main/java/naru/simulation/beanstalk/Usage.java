package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.Map;
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

    /// What an environment would use in some time to come, were everything to stay as it is at this moment.
    public static Meter ahead(BeanstalkWorld world, Environment environment, Duration time) {
        Draft draft = new Draft(environment, world, world.time());
        draft.used = Meter.EMPTY;
        Metering.play(draft);
        Meter all = Meter.EMPTY;
        for (Map.Entry<String, Duration> second : draft.used.times().entrySet()) {
            all = all.with(second.getKey(), second.getValue().toSeconds(), time);
        }
        boolean serves = environment.configuration().tier() == Tier.WEB
                && !environment.inService().isEmpty();
        double requests = serves ? environment.load().rateAt(world.time()) * time.toSeconds() : 0;
        return all.with(Items.EGRESS, Math.round(requests * world.workload().responseBytes()));
    }

    /// The same for the whole application.
    public static Meter ahead(BeanstalkWorld world, Duration time) {
        Meter all = Meter.EMPTY;
        for (ApplicationVersion each : world.versions().values()) {
            all = all.with(Items.OBJECTS, 1, kept(each, time));
        }
        for (Environment each : world.environments()) {
            all = all.with(ahead(world, each, time));
        }
        return all;
    }

    private static Meter versions(BeanstalkWorld world) {
        Duration gigabytes = Duration.ZERO;
        for (ApplicationVersion each : world.versions().values()) {
            gigabytes = gigabytes.plus(kept(each, world.time().since(each.uploaded())));
        }
        return Meter.EMPTY.with(Items.OBJECTS, 1, gigabytes);
    }

    /// As long as a gigabyte would be kept for the same money.
    private static Duration kept(ApplicationVersion version, Duration time) {
        return Duration.ofNanos(Math.round(time.toNanos() * (version.bytes() / (double) Price.GIGABYTE)));
    }
}
