package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// The Auto Scaling group keeps as many instances as are desired, and follows its alarms.
///
/// Source: dg/using-features.managing.as; the EC2 Auto Scaling user guide, Cooldown ("simple scaling").
final class Scaling {

    private Scaling() {}

    static void play(Draft draft) {
        boolean running = draft.state == Environment.State.READY || draft.state == Environment.State.UPDATING;
        if (!running || !everyMinute(draft.now())) {
            return;
        }
        tellWhoWent(draft);
        StatusChecks.play(draft);
        fill(draft);
        if (draft.resources.containsKey(Resource.ALARMS)) {
            Alarms.measure(draft);
            follow(draft);
        }
    }

    /// The group looks after its instances, and alarms are judged, once a minute. Assumed for the group;
    /// CloudWatch's user guide, AlarmThatSendsEmail, for alarms: actions of Auto Scaling go on once a minute while
    /// an alarm lasts.
    static boolean everyMinute(SimTime now) {
        return Grid.tick(now) % 60 == 0;
    }

    /// Launches what is missing, with the version of the last successful deployment.
    static void fill(Draft draft) {
        int missing = draft.group.desired() - Fleet.ofGroup(draft).size();
        List<String> added = new ArrayList<>();
        for (int i = 0; i < missing; i++) {
            added.add(Fleet.launch(draft, draft.version, draft.expected, false));
        }
        if (!added.isEmpty()) {
            draft.say(Happening.Severity.INFO, Happening.What.INSTANCE_ADDED, instances(added));
        }
    }

    /// Beanstalk notices once a minute who has gone, whoever ended it. Assumed.
    private static void tellWhoWent(Draft draft) {
        List<String> gone = draft.instances().stream()
                .filter(each -> each.lifecycle() == Instance.Lifecycle.TERMINATED)
                .filter(each -> draft.now().since(each.lifecycleSince()).toSeconds() < 60)
                .map(Instance::id)
                .toList();
        if (!gone.isEmpty()) {
            draft.say(Happening.Severity.INFO, Happening.What.INSTANCE_REMOVED, instances(gone));
        }
    }

    /// Lets go of what is too much, the oldest first. Assumed: all have the same configuration and zone, so that of
    /// the default termination policy's rules only the last is left.
    static void trim(Draft draft) {
        List<Instance> all = Fleet.ofGroup(draft);
        all.stream()
                .limit(Math.max(0, all.size() - draft.group.desired()))
                .forEach(each -> Fleet.retire(draft, each.id()));
    }

    /// One step when an alarm is on and the cooldown is over. Assumed: never while something is being changed.
    private static void follow(Draft draft) {
        boolean ready = draft.state == Environment.State.READY;
        int step = draft.configuration.trigger().step();
        int wish = switch (draft.alarm.state()) {
            case HIGH -> draft.group.desired() + step;
            case LOW -> draft.group.desired() - step;
            case OK, INSUFFICIENT_DATA -> draft.group.desired();
        };
        if (ready && coolEnough(draft)) {
            resize(draft, wish, true);
        }
    }

    private static boolean coolEnough(Draft draft) {
        return draft.group
                .scaled()
                .map(ended ->
                        !ended.plus(draft.configuration.capacity().cooldown()).isAfter(draft.now()))
                .orElse(true);
    }

    /// As many as wished, but never fewer than the minimum or more than the maximum.
    ///
    /// @param byAlarm whether the cooldown counts from it: what a person asks for happens at once
    static void resize(Draft draft, int wish, boolean byAlarm) {
        Capacity capacity = draft.configuration.capacity();
        int before = draft.group.desired();
        int after = draft.configuration.loadBalanced() ? Math.clamp(wish, capacity.min(), capacity.max()) : 1;
        if (after == before) {
            return;
        }
        boolean more = after > before;
        SimTime ends = more ? draft.now().plus(Durations.MACHINE) : draft.now();
        draft.group = new AutoScalingGroup(after, byAlarm ? Optional.of(ends) : draft.group.scaled());
        TreeMap<String, String> values = new TreeMap<>();
        values.put("from", Integer.toString(before));
        values.put("to", Integer.toString(after));
        draft.say(Happening.Severity.INFO, more ? Happening.What.SCALED_OUT : Happening.What.SCALED_IN, values);
        fill(draft);
        trim(draft);
    }

    static SortedMap<String, String> instances(List<String> ids) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("instance", Fleet.names(ids));
        values.put("count", Integer.toString(ids.size()));
        return values;
    }
}
