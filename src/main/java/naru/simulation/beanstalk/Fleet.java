package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import naru.simulation.beanstalk.Instance.Lifecycle;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.WorkQueue;

/// Instances come and go.
final class Fleet {

    private Fleet() {}

    /// Launches an instance, which boots, gets its platform and a version, and is registered with the load balancer
    /// when all that is done.
    ///
    /// @return its id
    static String launch(Draft draft, String version, int deployment, boolean temporary) {
        String id = nextId(draft);
        Duration boot = Durations.boot(draft.dice(), id);
        Duration install = Durations.install(draft.dice(), id, version);
        Operation operation = new Operation(
                Operation.Kind.INITIALIZATION,
                version,
                deployment,
                draft.now(),
                draft.now().plus(boot).plus(install));
        draft.put(blank(draft, id, Lifecycle.PENDING, temporary).with(it -> it.operation = Optional.of(operation)));
        return id;
    }

    /// An instance that has long been running a version.
    static String settled(Draft draft, String version) {
        String id = nextId(draft);
        SimTime now = draft.now();
        draft.put(blank(draft, id, Lifecycle.RUNNING, false).with(it -> {
            it.installed = Optional.of(new Installed(version, draft.deployments, now, now, false));
            it.target = new Target(Target.State.HEALTHY, now, now, 3, true);
            it.health = Health.of(Status.OK, now);
            it.memoryMib = draft.world().workload().memoryMib();
            it.goodChecks = 12;
            it.secrets.putAll(draft.world().secrets());
        }));
        return id;
    }

    /// Another version is brought to an instance, or the same one again.
    static void install(Draft draft, String id, String version, int deployment) {
        Duration takes = Durations.install(draft.dice(), id, version);
        operate(
                draft,
                id,
                new Operation(
                        Operation.Kind.DEPLOYMENT,
                        version,
                        deployment,
                        draft.now(),
                        draft.now().plus(takes)));
    }

    /// The application is started again, as it is.
    static void restart(Draft draft, String id) {
        Instance instance = draft.instance(id);
        operate(
                draft,
                id,
                new Operation(
                        Operation.Kind.RESTART,
                        instance.version(),
                        instance.installed().map(Installed::deployment).orElse(draft.deployments),
                        draft.now(),
                        draft.now().plus(Durations.RESTART)));
    }

    private static void operate(Draft draft, String id, Operation operation) {
        draft.change(id, it -> {
            it.operation = Optional.of(operation);
            it.goodChecks = 0;
        });
    }

    /// The load balancer starts asking how the instance is.
    static void register(Draft draft, String id) {
        Target.State state = draft.instance(id).target().state();
        if (state == Target.State.NOT_REGISTERED || state == Target.State.DRAINING) {
            target(draft, id, Target.State.INITIAL);
        }
    }

    /// The load balancer sends the instance no more requests, and waits for those on their way.
    static void drain(Draft draft, String id) {
        if (draft.instance(id).target().registered()) {
            target(draft, id, Target.State.DRAINING);
        }
    }

    private static void target(Draft draft, String id, Target.State state) {
        draft.change(id, it -> it.target = new Target(state, draft.now(), draft.now(), 0, false));
    }

    /// An instance goes as its Auto Scaling group lets it go: no new requests, and time for those on their way.
    static void retire(Draft draft, String id) {
        drain(draft, id);
        draft.change(id, it -> {
            it.lifecycle = Lifecycle.TERMINATING;
            it.lifecycleSince = draft.now();
            it.operation = Optional.empty();
        });
    }

    /// An instance goes at once.
    static void terminate(Draft draft, String id) {
        draft.change(id, it -> {
            it.lifecycle = Lifecycle.TERMINATING;
            it.lifecycleSince = draft.now();
            it.operation = Optional.empty();
            it.target = new Target(Target.State.NOT_REGISTERED, draft.now(), draft.now(), 0, false);
        });
    }

    /// Instances of the group that exist, the longest-lived first; not those of a deployment's second group.
    static List<Instance> ofGroup(Draft draft) {
        return draft.instances().stream()
                .filter(each -> each.exists() && !each.temporary())
                .toList();
    }

    /// Ids as an event names them.
    static String names(List<String> ids) {
        return String.join(", ", ids);
    }

    private static String nextId(Draft draft) {
        draft.launched++;
        int digits = draft.dice().below(0x10000, "instance", draft.name + draft.launched);
        return "i-%04x%x".formatted(digits, draft.launched);
    }

    private static Instance blank(Draft draft, String id, Lifecycle lifecycle, boolean temporary) {
        SimTime now = draft.now();
        return new Instance(
                id,
                temporary,
                now,
                draft.configuration.instanceType(),
                lifecycle,
                now,
                Optional.empty(),
                Optional.empty(),
                Target.none(now),
                new TreeSet<>(),
                new TreeMap<>(),
                WorkQueue.of(0, draft.world().workload().workers(), 0),
                InFlight.NONE,
                0,
                Sample.until(now.plus(Sample.LENGTH)),
                List.of(),
                Health.of(Status.PENDING, now),
                List.of(),
                0,
                0);
    }
}
