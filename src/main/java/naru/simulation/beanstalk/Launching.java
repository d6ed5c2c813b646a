package naru.simulation.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import naru.simulation.beanstalk.Deployment.Failure;
import naru.simulation.beanstalk.Deployment.Step;
import naru.simulation.kernel.SimTime;

/// A new environment gets its instances and its first version, which is its first deployment.
///
/// Source: dg/GettingStarted.CreateApp; dg/environments-create-wizard.
final class Launching {

    private Launching() {}

    /// The deployment that a new environment begins with. Each instance gets the version when it has booted.
    static Deployment first(String version, SimTime now) {
        return new Deployment(
                1, version, "", Policy.ALL_AT_ONCE, now, Step.LAUNCHING, now, List.of(), 100, false, Optional.empty());
    }

    static void play(Draft draft) {
        Deployment first = draft.deployment.orElseThrow();
        Optional<SimTime> asked = Optional.ofNullable(draft.resources.get(Resource.AUTO_SCALING_GROUP))
                .flatMap(Presence::ready);
        if (asked.isEmpty()) {
            return;
        }
        if (draft.launched == 0) {
            launch(draft, first);
        } else if (Provisioning.complete(draft)) {
            watch(
                    draft,
                    first,
                    asked.get().plus(draft.configuration.deployment().effectiveTimeout()));
        }
    }

    private static void launch(Draft draft, Deployment first) {
        draft.say(Happening.What.WAITING_FOR_INSTANCES);
        List<String> ids = Stream.generate(() -> Fleet.launch(draft, first.version(), first.id(), false))
                .limit(draft.group.desired())
                .toList();
        draft.say(Happening.Severity.INFO, Happening.What.INSTANCE_ADDED, Scaling.instances(ids));
    }

    private static void watch(Draft draft, Deployment first, SimTime timeout) {
        List<Instance> all = Fleet.ofGroup(draft);
        boolean busy = all.stream().anyMatch(each -> each.operation().isPresent());
        boolean failed = all.stream().anyMatch(each -> each.installed().isEmpty());
        boolean served = all.size() >= draft.group.desired() && all.stream().allMatch(each -> serves(draft, each));
        if (served) {
            end(draft, first, Optional.empty());
        } else if (failed && !busy) {
            end(draft, first, Optional.of(Failure.COMMAND_FAILED));
        } else if (!timeout.isAfter(draft.now())) {
            end(draft, first, Optional.of(Failure.TIMED_OUT));
        }
    }

    /// Whether an instance runs what it should and gets requests, where there is a load balancer to send them.
    static boolean serves(Draft draft, Instance instance) {
        return instance.operation().isEmpty()
                && instance.installed()
                        .filter(it -> !it.answers().isAfter(draft.now()))
                        .isPresent()
                && (!draft.resources.containsKey(Resource.LOAD_BALANCER)
                        || instance.target().state() == Target.State.HEALTHY);
    }

    /// The environment is ready either way: one that was launched with errors can be looked into, and deployed to.
    /// New instances get its version, as there is no other.
    private static void end(Draft draft, Deployment first, Optional<Failure> failure) {
        draft.deployment = Optional.of(first.in(Step.OVER, draft.now()).ended(draft.now(), failure));
        draft.version = first.version();
        draft.expected = first.id();
        draft.enter(Environment.State.READY);
        if (failure.isEmpty()) {
            draft.say(Happening.What.ENVIRONMENT_LAUNCHED);
        } else {
            draft.say(Happening.Severity.ERROR, Happening.What.ENVIRONMENT_LAUNCHED_WITH_ERRORS, new TreeMap<>());
        }
    }
}
