package naru.stage.beanstalk.walls;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import naru.simulation.beanstalk.InstanceType;
import naru.simulation.beanstalk.Workload;
import naru.simulation.packing.Bin;
import naru.simulation.packing.ExactPacking;
import naru.simulation.packing.Item;
import naru.simulation.packing.PackingResult;
import naru.simulation.price.Items;
import naru.simulation.price.Meter;
import naru.simulation.price.PriceTable;
import naru.simulation.price.Unit;

/// The same small services on nodes that they share: as few nodes as hold their requests, and never fewer than two.
///
/// @param nodeOf for each pod, the number of its node; those of the first service come first
/// @param month what it costs, in millionths of the currency
record Shared(int nodes, List<Integer> nodeOf, long month) {

    /// Copies of each service, so that one may fail.
    static final int COPIES = 2;

    static final InstanceType NODE = InstanceType.T3_MEDIUM;

    /// What a pod requests: a small web application's share. Assumed.
    static final long CPU_MILLI = 250;

    /// What a t3.medium leaves for pods once the kubelet and the system have theirs. Assumed, near what EKS
    /// reserves.
    private static final Bin ROOM = new Bin(1930, 3200L << 20, 17);

    private static final int LEAST = 2;
    private static final int DISK_GB = 20;

    /// One load balancer, with an address in two zones, and one for each node.
    private static final int BALANCER_ADDRESSES = 2;

    private static final long BUDGET = 100_000;

    Shared {
        nodeOf = List.copyOf(nodeOf);
    }

    static Shared of(int services, Workload workload, PriceTable prices) {
        Item pod = new Item(CPU_MILLI, (long) workload.memoryMib() << 20);
        List<Item> pods = Collections.nCopies(services * COPIES, pod);
        PackingResult result = ExactPacking.solve(pods, ROOM, () -> false, BUDGET);
        if (!(result instanceof PackingResult.Proven(int bins, PackingResult.Packing packing))) {
            throw new IllegalStateException("equal pods are quickly packed: " + result);
        }
        int nodes = Math.max(LEAST, bins);
        Duration month = Unit.MONTH.span();
        Meter used = Meter.EMPTY
                .with(Items.CLUSTER, 1, month)
                .with(NODE.name(), nodes, month)
                .with(Items.autoMode(NODE.name()), nodes, month)
                .with(Items.DISK, (long) nodes * DISK_GB, month)
                .with(Items.LOAD_BALANCER, 1, month)
                .with(Items.ADDRESS, nodes + BALANCER_ADDRESSES, month);
        return new Shared(nodes, packing.binOf(), prices.bill(used).microDollars());
    }
}
