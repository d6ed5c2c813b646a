package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.beanstalk.Instance.Lifecycle;
import naru.simulation.beanstalk.Operation.Kind;
import naru.simulation.kernel.SimTime;

/// What is done on instances comes to its end.
///
/// A version is unpacked and its hooks run beside the one that is running; only when all that went well does the new
/// one take its place. So a bundle that cannot be installed leaves the old version running. Source:
/// dg/platforms-linux-extend.workflow.
final class Operations {

    private Operations() {}

    static void play(Draft draft) {
        for (Instance each : draft.instances()) {
            if (each.lifecycle() == Lifecycle.PENDING && !draft.now().isBefore(booted(draft, each))) {
                draft.change(each.id(), it -> {
                    it.lifecycle = Lifecycle.RUNNING;
                    it.lifecycleSince = draft.now();
                });
            }
            each.operation().filter(_ -> !each.has(Fault.HARDWARE)).ifPresent(it -> end(draft, each, it));
        }
        Departing.play(draft);
    }

    private static SimTime booted(Draft draft, Instance instance) {
        return instance.lifecycleSince().plus(Durations.boot(draft.dice(), instance.id()));
    }

    private static void end(Draft draft, Instance instance, Operation operation) {
        if (operation.kind() != Kind.RESTART
                && draft.world().conduct(operation.version()) == Conduct.FAILS_TO_INSTALL) {
            Duration install = Durations.install(draft.dice(), instance.id(), operation.version());
            if (!draft.now().isBefore(operation.ends().minus(Duration.ofSeconds(install.toSeconds() / 2)))) {
                fail(draft, instance);
            }
        } else if (!draft.now().isBefore(operation.ends())) {
            start(draft, instance, operation);
        }
    }

    private static void fail(Draft draft, Instance instance) {
        draft.change(instance.id(), it -> {
            it.operation = Optional.empty();
            it.goodChecks = 0;
            it.installed = it.installed.map(Installed::andThenFailed);
        });
        joinIfNew(draft, instance);
    }

    private static void start(Draft draft, Instance instance, Operation operation) {
        SimTime now = draft.now();
        draft.change(instance.id(), it -> {
            it.operation = Optional.empty();
            it.goodChecks = 0;
            SimTime answers = now.plus(draft.world().workload().start());
            it.installed = Optional.of(new Installed(operation.version(), operation.deployment(), now, answers, false));
            it.faults.remove(Fault.HUNG);
            it.faults.remove(Fault.LEAK);
            it.secrets.clear();
            draft.configuration.secrets().forEach(name -> {
                Integer edition = draft.world().secrets().get(name);
                if (edition != null) {
                    it.secrets.put(name, edition);
                }
            });
        });
        joinIfNew(draft, instance);
    }

    /// A new instance is given to the load balancer, whatever came of its first version.
    private static void joinIfNew(Draft draft, Instance instance) {
        if (instance.operation().filter(it -> it.kind() == Kind.INITIALIZATION).isPresent()) {
            Fleet.register(draft, instance.id());
        }
    }
}
