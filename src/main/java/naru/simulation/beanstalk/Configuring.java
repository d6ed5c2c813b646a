package naru.simulation.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What an environment is to be like, and how it takes on a change of that.
///
/// Source: dg/environments-updating (which changes replace instances); dg/eb3-scale.
final class Configuring {

    private Configuring() {}

    /// Whether there can be such an environment.
    static boolean valid(Configuration configuration) {
        Capacity capacity = configuration.capacity();
        boolean split = configuration.deployment().policy() == Policy.TRAFFIC_SPLITTING;
        return capacity.min() >= 1
                && capacity.min() <= capacity.max()
                && (!split || Provisioning.needs(configuration, Resource.LOAD_BALANCER));
    }

    /// `eb config`: most settings apply at once; another type of instance replaces them all; a database is made;
    /// secrets reach the application with a restart. Refused unless the environment is ready, and where the service
    /// would want another environment: another tier, another platform, with or without a load balancer, without the
    /// database (the last two are simplified: the service could do that).
    static boolean configure(Draft draft, Configuration next) {
        Configuration before = draft.configuration;
        List<Setting> changed = Setting.changed(before, next);
        if (draft.state != Environment.State.READY || changed.isEmpty() || !valid(next) || !same(before, next)) {
            return false;
        }
        draft.configuration = next;
        for (Setting each : changed) {
            TreeMap<String, String> values = new TreeMap<>();
            values.put("setting", each.name());
            draft.done(Happening.What.CONFIGURATION_CHANGED, values);
        }
        if (changed.contains(Setting.TRIGGER)) {
            draft.alarm = Alarm.NONE;
        }
        Scaling.resize(draft, draft.group.desired(), false);
        if (changed.contains(Setting.INSTANCE_TYPE) || !Provisioning.complete(draft)) {
            draft.update = Optional.of(new Update(draft.now(), before, false));
            draft.enter(Environment.State.UPDATING);
        } else if (changed.contains(Setting.SECRETS)) {
            Deploying.restart(draft);
        }
        return true;
    }

    private static boolean same(Configuration before, Configuration next) {
        boolean databaseStays = before.database().isEmpty()
                || next.database()
                        .map(Database::instanceClass)
                        .equals(before.database().map(Database::instanceClass));
        return next.tier() == before.tier()
                && next.platform().equals(before.platform())
                && next.loadBalanced() == before.loadBalanced()
                && databaseStays;
    }

    /// `eb scale`: so many, neither more nor fewer. Refused for a single instance.
    static boolean scale(Draft draft, int instances) {
        Capacity now = draft.configuration.capacity();
        Capacity next = new Capacity(instances, instances, now.cooldown(), now.healthCheck());
        return draft.configuration.loadBalanced() && configure(draft, draft.configuration.withCapacity(next));
    }
}
