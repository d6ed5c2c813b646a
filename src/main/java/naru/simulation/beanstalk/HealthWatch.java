package naru.simulation.beanstalk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import naru.simulation.kernel.SimTime;

/// Every ten seconds: how each instance is, and from that how the environment is.
///
/// Source: dg/health-enhanced.
final class HealthWatch {

    /// How many samples make a minute.
    static final int KEPT = 6;

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private HealthWatch() {}

    static void play(Draft draft) {
        for (Instance each : draft.instances()) {
            if (each.exists() && !each.sample().end().isAfter(draft.now())) {
                draft.change(each.id(), it -> report(it, each, draft.now()));
                draft.change(each.id(), it -> check(it, Checkup.of(draft, draft.instance(each.id())), draft));
            }
        }
        if (Grid.tick(draft.now()) % Sample.LENGTH.toSeconds() == 0) {
            environment(draft);
        }
    }

    /// The agent reports, if there is one yet, and one still.
    private static void report(InstanceDraft it, Instance instance, SimTime now) {
        if (instance.lifecycle() == Instance.Lifecycle.RUNNING && !instance.has(Fault.HARDWARE)) {
            it.samples.add(instance.sample());
        }
        it.samples.removeIf(each -> !each.end().isAfter(now.minus(MINUTE)));
        it.sample = Sample.until(instance.sample().end().plus(Sample.LENGTH));
    }

    /// A check passes with a status no worse than the environment's threshold, which is OK unless somebody
    /// has lowered it.
    ///
    /// Source: dg/health-enhanced, "Command timeout".
    private static void check(InstanceDraft it, Health found, Draft draft) {
        SimTime now = draft.now();
        it.health = found.status() == it.health.status()
                ? new Health(found.status(), it.health.since(), found.causes())
                : found;
        boolean judged =
                found.status() != Status.PENDING && found.status() != Status.UNKNOWN && found.status() != Status.INFO;
        boolean passes = judged
                && found.status().weight()
                        <= draft.configuration.deployment().threshold().weight();
        it.goodChecks = passes ? it.goodChecks + 1 : 0;
        it.badChecks.removeIf(each -> !each.isAfter(now.minus(MINUTE)));
        if (found.status().isBad()) {
            it.badChecks.add(now);
        }
    }

    private static void environment(Draft draft) {
        if (draft.state == Environment.State.TERMINATING || draft.state == Environment.State.TERMINATED) {
            return;
        }
        Health before = draft.health;
        Health found = Overall.of(draft);
        if (found.status() == before.status()) {
            draft.health = new Health(found.status(), before.since(), found.causes());
            return;
        }
        draft.health = found;
        boolean worse = found.status().weight() > before.status().weight();
        TreeMap<String, String> values = new TreeMap<>();
        values.put("before", before.status().name());
        values.put("status", found.status().name());
        List<Cause> causes = new ArrayList<>(found.causes());
        if (worse && !causes.isEmpty()) {
            values.put("cause", causes.getFirst().kind().name());
            causes.getFirst().values().forEach(values::putIfAbsent);
        }
        draft.say(
                worse && found.status().isBad() ? Happening.Severity.WARN : Happening.Severity.INFO,
                Happening.What.HEALTH_CHANGED,
                values);
    }
}
