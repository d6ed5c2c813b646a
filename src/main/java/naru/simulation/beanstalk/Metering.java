package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.price.Items;
import naru.simulation.price.Meter;

/// What an environment's resources have been used, second by second: what is there at a second's end counts for it.
///
/// Beanstalk itself costs nothing (aws.amazon.com/elasticbeanstalk/pricing).
final class Metering {

    private static final Duration SECOND = Duration.ofSeconds(1);

    /// The root volume of an instance, in GB. Assumed: what Amazon Linux's image asks for.
    static final int ROOT_VOLUME = 8;

    /// A load balancer stands in at least two zones with an address in each (ELB user guide, "Availability Zones").
    static final int BALANCER_ADDRESSES = 2;

    /// A trigger's upper and its lower one.
    static final int ALARMS = 2;

    /// In GB: `DBAllocatedStorage` of dg/command-options-general, `aws:rds:dbinstance`, for MySQL.
    static final int DATABASE_STORAGE = 5;

    private Metering() {}

    static void play(Draft draft) {
        SortedMap<String, Duration> second = new TreeMap<>();
        for (Instance each : draft.instances()) {
            if (charged(each)) {
                add(second, each.type().name(), 1);
                add(second, Items.DISK, ROOT_VOLUME);
                add(second, Items.ADDRESS, 1);
            }
        }
        draft.resources.forEach((resource, presence) -> {
            if (presence.isReady()) {
                resource(draft, resource, second);
            }
        });
        if (!second.isEmpty()) {
            draft.used = draft.used.with(new Meter(second, new TreeMap<>()));
        }
    }

    /// From its launch until it shuts down (EC2 user guide, ec2-instance-lifecycle); while it drains, it runs.
    private static boolean charged(Instance instance) {
        return instance.exists() || instance.target().state() == Target.State.DRAINING;
    }

    private static void resource(Draft draft, Resource resource, SortedMap<String, Duration> second) {
        switch (resource) {
            case LOAD_BALANCER -> {
                add(second, Items.LOAD_BALANCER, 1);
                add(second, Items.ADDRESS, BALANCER_ADDRESSES);
            }
            case ALARMS -> add(second, Items.ALARM, ALARMS);
            case DATABASE ->
                draft.configuration.database().ifPresent(it -> {
                    add(second, it.instanceClass(), 1);
                    add(second, Items.DATABASE_DISK, DATABASE_STORAGE);
                });
            case BUCKET, SECURITY_GROUP, QUEUE, AUTO_SCALING_GROUP, DOMAIN -> {}
        }
    }

    private static void add(SortedMap<String, Duration> second, String item, int quantity) {
        second.merge(item, SECOND.multipliedBy(quantity), Duration::plus);
    }
}
