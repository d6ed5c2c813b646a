package naru.simulation.provisioning;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import naru.simulation.api.Component;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Taint;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.Evictions;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Kubelets;

/// How a machine goes: nothing new comes to its node, its pods are evicted as their disruption budgets allow, and when
/// none is left that would be missed, it is terminated.
///
/// A node that has been dead for long is not emptied: nobody could confirm that its pods have ended.
///
/// Source: `pkg/controllers/node/termination/controller.go` and `terminator/terminator.go`; karpenter.sh/docs/concepts/
/// disruption, "Termination Controller".
final class Termination {

    /// How often it looks whether a node is empty.
    private static final Duration POLL = Duration.ofSeconds(1);

    /// A pod that should have ended this long ago is not waited for. Source: `pkg/utils/pod/scheduling.go`,
    /// `IsStuckTerminating`.
    private static final Duration STUCK = Duration.ofMinutes(1);

    static final Taint DISRUPTED = new Taint("karpenter.sh/disrupted", "", Taint.Effect.NO_SCHEDULE);

    private final ApiServer api;
    private final Clock clock;
    private final Kubelets kubelets;
    private final Provisioner provisioner;

    Termination(ApiServer api, Clock clock, Kubelets kubelets, Provisioner provisioner) {
        this.api = api;
        this.clock = clock;
        this.kubelets = kubelets;
        this.provisioner = provisioner;
    }

    void begin(NodeClaim claim, NodeClaim.Why why) {
        provisioner.change(provisioner.state().with(claim.leavingFor(why)));
        api.node(claim.name()).ifPresent(node -> {
            api.record(Component.NODE_PROVISIONER, Reason.NODE_DISRUPTED, node.key(), Map.of("why", why.name()));
            api.updateNode(claim.name(), n -> {
                List<Taint> taints = new ArrayList<>(n.taints());
                taints.add(DISRUPTED);
                return n.withTaints(taints);
            });
            if (why == NodeClaim.Why.UNHEALTHY) {
                terminate(claim.name());
            } else {
                goOn(claim.name());
            }
        });
    }

    /// Asks the pods that are left to go; if there are none, the machine goes.
    void goOn(String name) {
        if (api.node(name).isEmpty()) {
            return;
        }
        Evictions evictions = new Evictions(api);
        List<Pod> left = api.podsOn(name).stream().filter(this::isWaitedFor).toList();
        left.stream().filter(pod -> !pod.meta().isTerminating()).forEach(pod -> evictions.evict(pod.key()));
        if (left.isEmpty()) {
            terminate(name);
        } else {
            clock.after(POLL, new ProvisioningEvent.Terminate(name));
        }
    }

    private boolean isWaitedFor(Pod pod) {
        return !pod.isTerminal() && !Pods.isDaemon(pod) && !isStuck(pod);
    }

    private boolean isStuck(Pod pod) {
        return pod.meta()
                .deletionTimestamp()
                .map(since -> since.plus(Duration.ofSeconds(pod.meta().deletionGraceSeconds())))
                .map(end -> end.plus(STUCK))
                .filter(end -> end.isBefore(clock.now()))
                .isPresent();
    }

    private void terminate(String name) {
        SimTime launched = provisioner.state().claims().get(name).orElseThrow().launched();
        api.record(
                Component.NODE_PROVISIONER,
                Reason.NODE_TERMINATED,
                ObjectKey.node(name),
                Map.of("seconds", Long.toString(clock.now().since(launched).toSeconds())));
        kubelets.remove(name);
        api.remove(ObjectKey.node(name));
    }
}
