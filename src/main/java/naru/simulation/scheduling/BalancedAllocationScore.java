package naru.simulation.scheduling;

import java.util.List;
import java.util.Optional;
import naru.simulation.api.ResourceList;

/// Prefers nodes whose resources the pod brings into balance: as much of the cpu in use as of the memory.
///
/// Since 1.36 it is the change of balance that counts: 75 where the pod changes nothing, more where it helps.
///
/// Source: `pkg/scheduler/framework/plugins/noderesources/balanced_allocation.go` (facts.json
/// `scheduler.balanced_allocation_current`, `scheduler.balanced_allocation_std`, `scheduler.balanced_allocation_skip`).
final class BalancedAllocationScore implements Score {

    /// Source: `pkg/scheduler/apis/config/v1/defaults.go`, `SetDefaults_NodeResourcesBalancedAllocationArgs`.
    private static final List<ScoringStrategy.ResourceWeight> CPU_AND_MEMORY = List.of(
            new ScoringStrategy.ResourceWeight(ResourceList.CPU, 1),
            new ScoringStrategy.ResourceWeight(ResourceList.MEMORY, 1));

    private final ScoredResource[] resources;

    BalancedAllocationScore(ScoredResource[] resources) {
        this.resources = resources;
    }

    static Optional<Score> of(PodCycle cycle) {
        return of(CPU_AND_MEMORY, cycle).map(Score.class::cast);
    }

    /// Empty for a pod that requests none of these resources: there is nothing to balance.
    static Optional<BalancedAllocationScore> of(List<ScoringStrategy.ResourceWeight> weights, PodCycle cycle) {
        ScoredResource[] resources = ScoredResource.of(weights, cycle, false);
        for (ScoredResource resource : resources) {
            if (resource.wanted() != 0) {
                return Optional.of(new BalancedAllocationScore(resources));
            }
        }
        return Optional.empty();
    }

    @Override
    public Plugin plugin() {
        return Plugin.NODE_RESOURCES_BALANCED_ALLOCATION;
    }

    @Override
    public long raw(NodeTable nodes, int place) {
        if (resources.length == 2) {
            long offered = resources[0].offered(nodes, place);
            long otherOffered = resources[1].offered(nodes, place);
            if (offered != 0 && otherOffered != 0) {
                return ofTwo(nodes, place, resources[0], offered, resources[1], otherOffered);
            }
        }
        return ofChange(balance(nodes, place, true), balance(nodes, place, false));
    }

    @Override
    public void raw(NodeTable nodes, int[] places, long[] scores) {
        for (int i = 0; i < places.length; i++) {
            scores[i] = raw(nodes, places[i]);
        }
    }

    /// What [#balance] comes to for two resources, which is nearly always; every pod asks it of hundreds of nodes.
    private static long ofTwo(
            NodeTable nodes, int place, ScoredResource one, long offered, ScoredResource other, long otherOffered) {
        long taken = one.taken(nodes, place);
        long otherTaken = other.taken(nodes, place);
        double with = fraction(taken + one.wanted(), offered) - fraction(otherTaken + other.wanted(), otherOffered);
        double without = fraction(taken, offered) - fraction(otherTaken, otherOffered);
        return ofChange(ofDeviation(Math.abs(with / 2)), ofDeviation(Math.abs(without / 2)));
    }

    private static long ofChange(long with, long without) {
        return MAX / 2 + (MAX / 2 + with - without) / 2;
    }

    private static long ofDeviation(double deviation) {
        return (long) ((1 - deviation) * MAX);
    }

    /// 100 where equal fractions of all resources are in use, with the pod or without it. Up to 1.35 this, with the
    /// pod, was the score. The deviation of two fractions is half their distance; of more, the standard deviation.
    long balance(NodeTable nodes, int place, boolean withPod) {
        double[] fractions = new double[resources.length];
        int count = 0;
        double sum = 0;
        for (ScoredResource resource : resources) {
            long offered = resource.offered(nodes, place);
            if (offered != 0) {
                fractions[count] = fraction(resource.taken(nodes, place) + (withPod ? resource.wanted() : 0), offered);
                sum += fractions[count++];
            }
        }
        return ofDeviation(count == 2 ? Math.abs((fractions[0] - fractions[1]) / 2) : deviation(fractions, count, sum));
    }

    private static double deviation(double[] fractions, int count, double sum) {
        if (count < 2) {
            return 0;
        }
        double mean = sum / count;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            squares += (fractions[i] - mean) * (fractions[i] - mean);
        }
        return Math.sqrt(squares / count);
    }

    private static double fraction(long requested, long offered) {
        return requested > offered ? 1 : (double) requested / offered;
    }
}
