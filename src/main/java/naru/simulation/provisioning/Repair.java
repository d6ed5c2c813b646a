package naru.simulation.provisioning;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.api.Condition;
import naru.simulation.api.Node;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kernel.Clock;
import naru.simulation.kernel.SimTime;

/// Terminates a machine whose node has not been ready for half an hour. While more than a fifth of the nodes are like
/// that, it is likelier that something else is wrong, and none is.
///
/// Source: docs.aws.amazon.com/eks/latest/userguide/node-repair.html; `kubernetes-sigs/karpenter`,
/// `pkg/controllers/node/health/controller.go`. How long it waits to look again where too many are not ready is
/// assumed.
final class Repair {

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final int MOST_PERCENT = 20;

    private final Clock clock;
    private final ApiServer api;
    private final Provisioner provisioner;
    private final Termination termination;

    Repair(Clock clock, ApiServer api, Provisioner provisioner, Termination termination) {
        this.clock = clock;
        this.api = api;
        this.provisioner = provisioner;
        this.termination = termination;
    }

    /// Each time a node says otherwise than before that it is not ready, the time runs anew.
    void observe(Node before, Node after) {
        boolean launched = provisioner.state().claims().contains(after.name());
        Optional<SimTime> since = unreadySince(after);
        if (launched && since.isPresent() && !since.equals(unreadySince(before))) {
            clock.after(PATIENCE, new ProvisioningEvent.Repair(after.name()));
        }
    }

    void look(String name) {
        Optional<SimTime> since = api.node(name)
                .filter(node -> provisioner.state().claims().contains(name))
                .flatMap(Repair::unreadySince);
        if (since.isEmpty() || since.get().plus(PATIENCE).isAfter(clock.now())) {
            return;
        }
        int nodes = provisioner.nodes().size();
        long unready =
                provisioner.nodes().stream().filter(node -> !node.isReady()).count();
        if (unready <= Math.ceilDiv(nodes * MOST_PERCENT, 100)) {
            termination.begin(provisioner.state().claims().get(name).orElseThrow(), NodeClaim.Why.UNHEALTHY);
        } else {
            clock.after(LOOK_AGAIN, new ProvisioningEvent.Repair(name));
        }
    }

    private static Optional<SimTime> unreadySince(Node node) {
        return Condition.find(node.conditions(), Condition.READY)
                .filter(condition -> condition.status() != Condition.Status.TRUE)
                .map(Condition::lastTransition);
    }
}
