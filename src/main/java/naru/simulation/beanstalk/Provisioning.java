package naru.simulation.beanstalk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// An environment's resources are made one after another, and deleted in reverse.
///
/// Source: dg/GettingStarted.CreateApp (what is made); dg/GettingStarted.Cleanup; the order is that of event streams
/// which people have published.
final class Provisioning {

    private Provisioning() {}

    static void play(Draft draft) {
        switch (draft.state) {
            case LAUNCHING -> {
                make(draft);
                Launching.play(draft);
            }
            case UPDATING -> Renewal.play(draft);
            case TERMINATING -> unmake(draft);
            case READY, TERMINATED -> {}
        }
    }

    /// Whether an environment of this kind has such a resource.
    static boolean needs(Configuration configuration, Resource resource) {
        return switch (resource) {
            case LOAD_BALANCER -> configuration.loadBalanced() && configuration.tier() == Tier.WEB;
            case QUEUE -> configuration.tier() == Tier.WORKER;
            case DATABASE -> configuration.database().isPresent();
            case ALARMS -> configuration.loadBalanced();
            case DOMAIN -> configuration.tier() == Tier.WEB;
            case BUCKET, SECURITY_GROUP, AUTO_SCALING_GROUP -> true;
        };
    }

    static boolean complete(Draft draft) {
        for (Resource each : Resource.values()) {
            if (needs(draft.configuration, each) && !ready(draft, each)) {
                return false;
            }
        }
        return true;
    }

    static boolean ready(Draft draft, Resource resource) {
        Presence found = draft.resources.get(resource);
        return found != null && found.isReady();
    }

    /// Goes on with the first resource that is not there yet.
    static void make(Draft draft) {
        for (Resource each : Resource.values()) {
            if (!needs(draft.configuration, each) || ready(draft, each)) {
                continue;
            }
            Presence found = draft.resources.computeIfAbsent(each, _ -> Presence.begun(draft.now()));
            if (found.begun().plus(Durations.making(each)).isAfter(draft.now())) {
                return;
            }
            draft.resources.put(each, found.done(draft.now()));
            draft.say(Happening.Severity.INFO, Happening.What.RESOURCE_CREATED, naming(each));
        }
    }

    /// `eb terminate`: refused unless the environment is ready.
    static boolean terminate(Draft draft) {
        if (draft.state != Environment.State.READY) {
            return false;
        }
        draft.enter(Environment.State.TERMINATING);
        draft.done(Happening.What.ENVIRONMENT_TERMINATING, new TreeMap<>());
        draft.instances().stream().filter(Instance::exists).forEach(each -> Fleet.terminate(draft, each.id()));
        if (keeps(draft.configuration)) {
            draft.say(Happening.What.DATABASE_KEPT);
        }
        return true;
    }

    /// Goes on with the last resource that is still there. The bucket stays, as it belongs to the account and not
    /// to the environment (dg/AWSHowTo.S3); a database goes as its configuration says.
    private static void unmake(Draft draft) {
        List<Resource> there = new ArrayList<>(draft.resources.keySet());
        Collections.reverse(there);
        for (Resource each : there) {
            if (stays(draft, each)) {
                continue;
            }
            if (!gone(draft, each)) {
                return;
            }
        }
        draft.enter(Environment.State.TERMINATED);
        draft.say(Happening.What.ENVIRONMENT_TERMINATED);
        draft.health = Health.of(Status.UNKNOWN, draft.now());
    }

    private static boolean stays(Draft draft, Resource resource) {
        return resource == Resource.BUCKET || (resource == Resource.DATABASE && keeps(draft.configuration));
    }

    private static boolean keeps(Configuration configuration) {
        return configuration
                .database()
                .filter(each -> each.onTermination() == Database.OnTermination.RETAIN)
                .isPresent();
    }

    private static boolean gone(Draft draft, Resource resource) {
        Presence going = Objects.requireNonNull(draft.resources.get(resource));
        if (going.deleting().isEmpty()) {
            draft.resources.put(resource, going.going(draft.now()));
            return false;
        }
        SimTime due = going.deleting().get().plus(Durations.deleting(resource));
        boolean waits = resource == Resource.AUTO_SCALING_GROUP
                && draft.instances().stream().anyMatch(each -> each.lifecycle() != Instance.Lifecycle.TERMINATED);
        if (waits || due.isAfter(draft.now())) {
            return false;
        }
        draft.resources.remove(resource);
        if (resource == Resource.DATABASE && snapshots(draft.configuration)) {
            draft.say(Happening.What.SNAPSHOT_TAKEN);
        }
        draft.say(Happening.Severity.INFO, Happening.What.RESOURCE_DELETED, naming(resource));
        return true;
    }

    private static boolean snapshots(Configuration configuration) {
        return configuration
                .database()
                .filter(each -> each.onTermination() == Database.OnTermination.SNAPSHOT)
                .isPresent();
    }

    private static SortedMap<String, String> naming(Resource resource) {
        TreeMap<String, String> values = new TreeMap<>();
        values.put("resource", resource.name());
        return values;
    }
}
