package naru.simulation.era;

import java.util.List;

/// Divides CPU among those who want it: weighted max-min fairness, as schedulers of kernels and hypervisors do. Nobody
/// gets more than they want; what some leave over goes to the others by their weights.
///
/// Sources: the Linux kernel's documentation of the CFS and EEVDF schedulers (threads of equal weight get equal time)
/// and of cgroup v2 (`cpu.weight`: "distributed in proportion among active children", `cpu.max`); Waldspurger &
/// Weihl, "Lottery scheduling", OSDI 1994, for shares among virtual machines.
final class FairShare {

    /// @param wanted millicores; its upper bound (`cpu.max`, the number of virtual CPUs) included
    /// @param weight above 0
    record Claim(long wanted, long weight) {}

    private FairShare() {}

    /// What each gets, in the order of the claims. What cannot be divided in whole millicores stays idle.
    static long[] of(long capacity, List<Claim> claims) {
        long[] granted = new long[claims.size()];
        boolean[] settled = new boolean[claims.size()];
        long left = capacity;
        long weights = claims.stream().mapToLong(Claim::weight).sum();
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < granted.length; i++) {
                Claim claim = claims.get(i);
                if (!settled[i] && claim.wanted() * weights <= left * claim.weight()) {
                    granted[i] = claim.wanted();
                    settled[i] = true;
                    left -= claim.wanted();
                    weights -= claim.weight();
                    changed = true;
                }
            }
        }
        for (int i = 0; i < granted.length; i++) {
            if (!settled[i]) {
                granted[i] = left * claims.get(i).weight() / weights;
            }
        }
        return granted;
    }
}
