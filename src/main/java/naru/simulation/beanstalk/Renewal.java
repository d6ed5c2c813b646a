package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// A change of the configuration comes to the environment: a resource is added, and instances that cannot take the
/// change on are replaced.
///
/// Source: dg/using-features.rollingupdates.
final class Renewal {

    /// After this long the service goes back by itself (`Timeout`, `PT30M`).
    static final Duration TIMEOUT = Duration.ofMinutes(30);

    private Renewal() {}

    static void play(Draft draft) {
        Optional<Update> update = draft.update;
        if (update.isEmpty()) {
            return;
        }
        Provisioning.make(draft);
        if (!Provisioning.complete(draft)) {
            return;
        }
        List<Instance> all = Fleet.ofGroup(draft);
        List<Instance> old = all.stream()
                .filter(each -> !each.type().equals(draft.configuration.instanceType()))
                .toList();
        boolean settled = all.size() >= draft.group.desired()
                && all.stream().filter(each -> !old.contains(each)).allMatch(each -> Launching.serves(draft, each));
        if (settled && old.isEmpty()) {
            end(draft);
        } else if (!update.get().began().plus(TIMEOUT).isAfter(draft.now())) {
            fail(draft, update.get());
        } else if (settled) {
            old.stream().limit(batch(draft, all.size())).forEach(each -> Fleet.retire(draft, each.id()));
            Scaling.fill(draft);
        }
    }

    /// `MaxBatchSize` is a third of the minimum, and at least `MinInstancesInService`, which is the minimum or one
    /// less than the maximum, stay; but never less than one at a time.
    static int batch(Draft draft, int instances) {
        if (draft.configuration.replacement() == Replacement.AT_ONCE) {
            return instances;
        }
        Capacity capacity = draft.configuration.capacity();
        int stay = Math.min(capacity.min(), capacity.max() - 1);
        return Math.max(1, Math.min(Math.ceilDiv(capacity.min(), 3), instances - stay));
    }

    /// Goes back to what was before, which replaces instances once more; if that fails too, the environment is left
    /// with both kinds.
    private static void fail(Draft draft, Update update) {
        draft.say(Happening.Severity.ERROR, Happening.What.UPDATE_FAILED, new TreeMap<>());
        if (update.back()) {
            draft.update = Optional.empty();
            draft.enter(Environment.State.READY);
        } else {
            draft.update = Optional.of(new Update(draft.now(), draft.configuration, true));
            draft.configuration = update.before();
        }
    }

    private static void end(Draft draft) {
        draft.update = Optional.empty();
        draft.enter(Environment.State.READY);
        draft.say(Happening.What.UPDATE_DONE);
    }
}
