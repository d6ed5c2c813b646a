package naru.simulation.beanstalk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Whom the load balancer gives requests to: one target after the other.
///
/// Healthy ones only; where none is healthy, all that are registered, for it fails open; where none is
/// registered, nobody (503). While a deployment splits the traffic, each version's instances are a target
/// group of their own, and what is meant for one group never goes to the other.
///
/// Sources: elasticloadbalancing/latest/application/target-group-health-checks; `load-balancer-listeners`
/// (weighted target groups); dg/using-features.rolling-version-deploy.
record Routing(List<Instance> old, List<Instance> fresh, int freshPercent) {

    private static final int ALL = 100;

    static Routing of(Draft draft) {
        Optional<Deployment> split = draft.deployment.filter(each -> each.policy() == Policy.TRAFFIC_SPLITTING);
        Predicate<Instance> isFresh = each -> split.isPresent() && isFresh(each, split.get());
        if (draft.instances().stream().noneMatch(isFresh)) {
            return new Routing(takers(draft, _ -> true), List.of(), 0);
        }
        return new Routing(
                takers(draft, isFresh.negate()),
                takers(draft, isFresh),
                split.orElseThrow().newVersionPercent());
    }

    /// Whether it is in the target group of the new version.
    private static boolean isFresh(Instance instance, Deployment split) {
        return instance.temporary()
                || (split.underWay()
                        && instance.installed()
                                .filter(found -> found.deployment() == split.id())
                                .isPresent());
    }

    private static List<Instance> takers(Draft draft, Predicate<Instance> group) {
        List<Instance> registered = draft.instances().stream()
                .filter(each -> each.target().registered() && group.test(each))
                .toList();
        List<Instance> healthy = registered.stream()
                .filter(each -> each.target().state() == Target.State.HEALTHY)
                .toList();
        return healthy.isEmpty() ? registered : healthy;
    }

    /// Who takes this request.
    ///
    /// @param number counts requests from 0
    Optional<Instance> taker(long number) {
        long toFresh = number * freshPercent / ALL;
        boolean goesToFresh = (number + 1) * freshPercent / ALL > toFresh;
        List<Instance> group = goesToFresh ? fresh : old;
        long turn = goesToFresh ? toFresh : number - toFresh;
        return group.isEmpty() ? Optional.empty() : Optional.of(group.get((int) (turn % group.size())));
    }
}
