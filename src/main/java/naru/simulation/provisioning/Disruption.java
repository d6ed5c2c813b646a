package naru.simulation.provisioning;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Pod;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.controlplane.Evictions;
import naru.simulation.kernel.Clock;

/// Looks for nodes that are not needed: first those without pods, then one whose pods would all fit on other nodes.
/// What it finds it looks at again a while later, and only if it still is so does the node go.
///
/// Never more at a time than a tenth of the nodes, rounded up; those that are leaving or not ready count among them.
///
/// Source: `kubernetes-sigs/karpenter`, `pkg/controllers/disruption/controller.go` (`pollingPeriod`), `emptiness.go`,
/// `singlenodeconsolidation.go`, `validation.go` (`consolidationTTL`), `helpers.go` (`BuildDisruptionBudgetMapping`);
/// karpenter.sh/docs/concepts/disruption ("nodes: 10%" where a pool names no budget).
final class Disruption {

    private static final Duration POLLING = Duration.ofSeconds(10);
    private static final Duration SECOND_LOOK = Duration.ofSeconds(15);
    private static final int BUDGET_PERCENT = 10;

    private final ApiServer api;
    private final Clock clock;
    private final Provisioner provisioner;
    private final Termination termination;

    Disruption(ApiServer api, Clock clock, Provisioner provisioner, Termination termination) {
        this.api = api;
        this.clock = clock;
        this.provisioner = provisioner;
        this.termination = termination;
    }

    void lookLater() {
        clock.after(POLLING, new ProvisioningEvent.FindDisruptable());
    }

    void find() {
        List<String> empty = empty();
        Optional<String> spare = empty.isEmpty() ? spare() : Optional.empty();
        if (!empty.isEmpty()) {
            clock.after(SECOND_LOOK, new ProvisioningEvent.Validate(empty, NodeClaim.Why.EMPTY));
        } else if (spare.isPresent()) {
            List<String> one = List.of(spare.get());
            clock.after(SECOND_LOOK, new ProvisioningEvent.Validate(one, NodeClaim.Why.UNDERUTILIZED));
        } else {
            lookLater();
        }
    }

    void validate(List<String> claims, NodeClaim.Why why) {
        boolean still = why == NodeClaim.Why.EMPTY
                ? empty().containsAll(claims)
                : claims.stream().allMatch(this::isSpare) && allowed() > 0;
        if (still) {
            claims.forEach(claim ->
                    termination.begin(provisioner.state().claims().get(claim).orElseThrow(), why));
        }
        find();
    }

    private List<String> empty() {
        return candidates().stream()
                .filter(claim -> movable(claim.name()).isEmpty())
                .map(NodeClaim::name)
                .limit(allowed())
                .toList();
    }

    /// The node that is cheapest to do without, by the number of pods that would have to go elsewhere.
    private Optional<String> spare() {
        NodePool pool = provisioner.state().pool().orElseThrow();
        boolean wanted = pool.consolidation() == NodePool.Consolidation.WHEN_EMPTY_OR_UNDERUTILIZED;
        return !wanted || allowed() == 0
                ? Optional.empty()
                : candidates().stream()
                        .map(NodeClaim::name)
                        .sorted(Comparator.comparingInt(
                                        (String name) -> movable(name).size())
                                .thenComparing(Comparator.naturalOrder()))
                        .filter(this::isSpare)
                        .findFirst();
    }

    /// Whether all its pods may go and fit on nodes that are ready now, while nobody waits for a node.
    private boolean isSpare(String name) {
        Evictions evictions = new Evictions(api);
        List<Pod> pods = movable(name);
        if (candidates().stream().noneMatch(claim -> claim.name().equals(name))
                || !provisioner.waiting().isEmpty()
                || !pods.stream().allMatch(pod -> evictions.permits(pod.key()))) {
            return false;
        }
        Fleet fleet = Fleet.expected(api, provisioner.state());
        fleet.remove(name);
        List<String> others =
                fleet.nodes().stream().filter(other -> !isStarting(other)).toList();
        return pods.stream().sorted(Fleet.LARGEST_FIRST).allMatch(pod -> fleet.place(Pods.unplaced(pod), others));
    }

    private boolean isStarting(String node) {
        return provisioner
                .state()
                .claims()
                .get(node)
                .filter(claim -> claim.initialized().isEmpty())
                .isPresent();
    }

    /// The nodes that nothing has come to or left for a while.
    private List<NodeClaim> candidates() {
        Duration quiet = provisioner.state().pool().orElseThrow().consolidateAfter();
        return provisioner.state().claims().values().stream()
                .filter(claim -> claim.initialized().isPresent() && !claim.isLeaving())
                .filter(claim -> !claim.lastPodEvent().plus(quiet).isAfter(clock.now()))
                .toList();
    }

    private List<Pod> movable(String node) {
        return api.podsOn(node).stream().filter(Pods::isReschedulable).toList();
    }

    private int allowed() {
        List<NodeClaim> all = provisioner.state().claims().values().stream()
                .filter(claim -> claim.initialized().isPresent())
                .toList();
        long disrupted = all.stream()
                .filter(claim -> claim.isLeaving()
                        || !api.node(claim.name()).orElseThrow().isReady())
                .count();
        return (int) Math.max(0, Math.ceilDiv(all.size() * BUDGET_PERCENT, 100) - disrupted);
    }
}
