package naru.simulation.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.Container;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.security.SecurityState.Intrusion;

/// Those who get into programs through holes, and what they have got hold of.
public final class Intruders {

    private final ApiServer api;
    private final Kubelets kubelets;
    private SecurityState state = SecurityState.EMPTY;

    public Intruders(ApiServer api, Kubelets kubelets) {
        this.api = api;
        this.kubelets = kubelets;
        api.watch(this::observe);
    }

    public SecurityState state() {
        return state;
    }

    public void restore(SecurityState kept) {
        state = kept;
    }

    /// A pod that is deleted takes its intruder along.
    private void observe(Change change) {
        if (change instanceof Change.Deleted(Pod pod)) {
            state = new SecurityState(state.intrusions().without(pod.meta().uid()));
        }
    }

    /// An intruder tries a hole in a container that runs.
    public void exploit(Pod pod, Container container, Hole hole) {
        boolean patched = kubelets.state().conductOf(container.image()) == ImageConduct.PATCHED;
        List<Finding> findings = Breach.of(api.state().objects(), pod, container, hole, patched);
        if (findings.getFirst().succeeded()) {
            state = new SecurityState(state.intrusions()
                    .with(pod.meta().uid(), new Intrusion(pod.key(), container.name(), hole, api.now(), findings)));
        }
        for (Finding finding : findings) {
            record(pod, container, hole, finding);
        }
    }

    private void record(Pod pod, Container container, Hole hole, Finding finding) {
        boolean entry = finding.attempt() == Attempt.RUN_CODE;
        Reason reason = finding.succeeded()
                ? entry ? Reason.INTRUDER_ENTERED : Reason.INTRUDER_SUCCEEDED
                : entry ? Reason.INTRUDER_REPELLED : Reason.INTRUDER_STOPPED;
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("container", container.name());
        arguments.put("hole", hole.name());
        arguments.put("attempt", finding.attempt().name());
        arguments.put("targets", String.join(", ", finding.targets()));
        finding.stoppedBy().ifPresent(control -> arguments.put("control", control.name()));
        api.record(Component.ATTACKER, reason, pod.key(), arguments);
    }
}
