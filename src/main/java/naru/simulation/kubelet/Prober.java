package naru.simulation.kubelet;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import naru.simulation.api.Probe;
import naru.simulation.api.Reason;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Asks containers how they are.
///
/// The start-up probe comes first, alone; liveness and readiness begin when it has passed. Source:
/// `pkg/kubelet/prober/worker.go` (fact `probe.state_machine`).
final class Prober {

    private final Machines machines;
    private final Clock clock;
    private final Recorder recorder;

    Prober(Machines machines, Clock clock, Recorder recorder) {
        this.machines = machines;
        this.clock = clock;
        this.recorder = recorder;
    }

    /// Plans the first questions to a process that has just started.
    void begin(Machine machine, String uid, LocalContainer container) {
        Set<Probe.Type> first = container.spec().probes().containsKey(Probe.Type.STARTUP)
                ? EnumSet.of(Probe.Type.STARTUP)
                : EnumSet.of(Probe.Type.LIVENESS, Probe.Type.READINESS);
        plan(machine, uid, container, first, true);
    }

    private void plan(Machine machine, String uid, LocalContainer container, Set<Probe.Type> types, boolean first) {
        for (Probe.Type type : types) {
            container.spec().probe(type).ifPresent(probe -> {
                int seconds = first ? probe.initialDelaySeconds() : probe.periodSeconds();
                clock.after(
                        Duration.ofSeconds(Math.max(first ? 0 : 1, seconds)),
                        new KubeletEvent.ProbeDue(
                                machine.node(), machine.boot(), uid, container.name(), container.attempt(), type));
            });
        }
    }

    /// What became of a probe.
    enum Verdict {
        SAME,
        CHANGED,
        KILL
    }

    Verdict ask(Machine machine, LocalPod pod, LocalContainer container, Probe.Type type) {
        if (!(container.activity() instanceof Activity.Running(SimTime since))) {
            return Verdict.SAME;
        }
        Probe probe = container.spec().probe(type).orElseThrow();
        boolean answersWell = !container.failing().contains(type)
                && !(type != Probe.Type.LIVENESS && isNeverReady(container))
                && !clock.now().isBefore(since.plus(container.program().startup()));
        ProbeRecord before = Objects.requireNonNull(container.probes().get(type));
        ProbeRecord after = before.after(answersWell, probe.successThreshold(), probe.failureThreshold());
        machines.changeContainer(machine.node(), pod.uid(), container.name(), c -> c.probed(type, after));
        if (!answersWell) {
            recorder.pod(
                    machine.node(),
                    pod.key(),
                    Reason.UNHEALTHY,
                    Map.of(
                            "container", container.name(),
                            "probe", type.name(),
                            "inARow", Integer.toString(after.inARow()),
                            "threshold", Integer.toString(probe.failureThreshold())));
            if (type != Probe.Type.READINESS && after.inARow() >= probe.failureThreshold()) {
                return Verdict.KILL; // the worker holds until the container is another one
            }
        }
        boolean published = after.passing() != before.passing();
        if (type == Probe.Type.STARTUP && published) {
            plan(machine, pod.uid(), container, EnumSet.of(Probe.Type.LIVENESS, Probe.Type.READINESS), true);
        } else {
            plan(machine, pod.uid(), container, EnumSet.of(type), false);
        }
        return published ? Verdict.CHANGED : Verdict.SAME;
    }

    private boolean isNeverReady(LocalContainer container) {
        return machines.state().conductOf(container.spec().image()) == ImageConduct.NEVER_READY;
    }
}
