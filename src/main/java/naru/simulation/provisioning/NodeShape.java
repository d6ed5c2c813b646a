package naru.simulation.provisioning;

import java.util.List;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.ResourceList;

/// A type of machine that can be launched.
///
/// @param name as the provider calls it
/// @param cpuMilli all of its cores, in thousandths of one
/// @param memoryBytes all of its memory
/// @param microUsd its price, in millionths of a US dollar an hour: only what is cheaper than what counts here
/// @param maxPods how many pods its network interfaces have addresses for
public record NodeShape(String name, long cpuMilli, long memoryBytes, long maxPods, long microUsd) {

    /// Which pool's machine a node is.
    public static final String POOL_LABEL = "karpenter.sh/nodepool";

    public static final String TYPE_LABEL = "node.kubernetes.io/instance-type";

    private static final long MIB = 1L << 20;
    private static final long CORE = 1000;

    /// The node that such a machine becomes. What is kept for the kubelet and the system follows
    /// `awslabs/amazon-eks-ami`, `nodeadm/internal/kubelet/config.go`: 6 % of the first core, 1 % of the second,
    /// 0.5 % of the next two and 0.25 % of the others; 255 MiB and 11 MiB a pod, and 100 MiB below which pods are
    /// evicted. Assumed: Auto Mode's machines keep as much.
    public Node node(String pool, String node) {
        Labels labels =
                Labels.of("kubernetes.io/hostname", node).with(POOL_LABEL, pool).with(TYPE_LABEL, name);
        ResourceList capacity = ResourceList.of(cpuMilli, memoryBytes).with(ResourceList.PODS, maxPods);
        ResourceList allocatable = ResourceList.of(cpuMilli - keptCpu(), memoryBytes - keptMemory())
                .with(ResourceList.PODS, maxPods);
        return new Node(ObjectMeta.clusterWide(node, labels), false, List.of(), capacity, allocatable, List.of());
    }

    private long keptCpu() {
        return share(0, 1, 600) + share(1, 2, 100) + share(2, 4, 50) + share(4, Integer.MAX_VALUE, 25);
    }

    /// What is kept of the cores from `first` up to `end`, in ten-thousandths of each.
    private long share(int first, int end, int tenThousandths) {
        long cores = Math.clamp(cpuMilli / CORE - first, 0, end - first);
        return cores * CORE * tenThousandths / 10_000;
    }

    private long keptMemory() {
        return (255 + 11 * maxPods + 100) * MIB;
    }
}
