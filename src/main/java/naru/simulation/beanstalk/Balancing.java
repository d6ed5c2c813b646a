package naru.simulation.beanstalk;

import java.time.Duration;
import naru.simulation.kernel.SimTime;

/// The load balancer checks its targets, and lets go of those that leave.
///
/// Sources: elasticloadbalancing/latest/application/target-group-health-checks (a new target is healthy after
/// one good check; afterwards the thresholds count checks in a row) and `load-balancer-target-groups`
/// (deregistration delay). That the first check comes an interval after the registration is assumed.
final class Balancing {

    private Balancing() {}

    static void play(Draft draft) {
        for (Instance each : draft.instances()) {
            Target next = next(draft, each);
            if (!next.equals(each.target())) {
                draft.change(each.id(), it -> it.target = next);
            }
        }
    }

    private static Target next(Draft draft, Instance instance) {
        Target target = instance.target();
        SimTime now = draft.now();
        return switch (target.state()) {
            case NOT_REGISTERED -> target;
            case DRAINING -> {
                SimTime over =
                        target.since().plus(draft.configuration.loadBalancer().draining());
                yield over.isAfter(now) ? target : Target.none(now);
            }
            case INITIAL, HEALTHY, UNHEALTHY ->
                draft.balanced() ? checked(draft, instance) : unbalanced(draft, instance);
        };
    }

    /// Without a load balancer nobody asks: the address leads to the instance, and a worker's daemon polls by
    /// itself.
    private static Target unbalanced(Draft draft, Instance instance) {
        Target target = instance.target();
        Conduct conduct = draft.world().conduct(instance.version());
        boolean answers = Reply.of(instance, conduct, draft.now()) == Reply.ANSWER;
        return answers && target.state() != Target.State.HEALTHY
                ? target.in(Target.State.HEALTHY, draft.now())
                : target;
    }

    private static Target checked(Draft draft, Instance instance) {
        LoadBalancerSettings settings = draft.configuration.loadBalancer();
        Target target = instance.target();
        SimTime due = target.checked().plus(settings.interval());
        if (draft.now().isBefore(due)) {
            return target;
        }
        Conduct conduct = draft.world().conduct(instance.version());
        Reply reply = Reply.of(instance, conduct, draft.now());
        boolean inTime = reply == Reply.REFUSAL
                || (reply == Reply.ANSWER && waiting(instance, draft.now()).compareTo(settings.timeout()) < 0);
        if (!inTime && draft.now().isBefore(due.plus(settings.timeout()))) {
            return target;
        }
        boolean good = inTime && reply == Reply.ANSWER && conduct != Conduct.FAILS_HEALTH_CHECK;
        return judged(target, due, good, settings, draft.now());
    }

    private static Target judged(
            Target target, SimTime checked, boolean good, LoadBalancerSettings settings, SimTime now) {
        int streak = target.streak() > 0 && target.lastGood() == good ? target.streak() + 1 : 1;
        Target next = new Target(target.state(), target.since(), checked, streak, good);
        Target.State state = target.state();
        if (good) {
            int enough = state == Target.State.INITIAL ? 1 : settings.healthyAfter();
            return state != Target.State.HEALTHY && streak >= enough ? next.in(Target.State.HEALTHY, now) : next;
        }
        return state != Target.State.UNHEALTHY && streak >= settings.unhealthyAfter()
                ? next.in(Target.State.UNHEALTHY, now)
                : next;
    }

    /// How long who comes now stands in line before the program.
    private static Duration waiting(Instance instance, SimTime now) {
        return instance.queue().workers().stream()
                .map(worker -> worker.end().since(now))
                .min(Duration::compareTo)
                .orElse(Duration.ZERO);
    }
}
