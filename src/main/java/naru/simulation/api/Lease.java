package naru.simulation.api;

import naru.simulation.kernel.SimTime;

/// A node's heartbeat: the kubelet renews it, the node lifecycle controller watches it grow old.
public record Lease(ObjectMeta meta, SimTime renewTime) implements KubeObject {

    /// Where leases of nodes live.
    public static final String NAMESPACE = "kube-node-lease";

    public static ObjectKey ofNode(String nodeName) {
        return new ObjectKey(Kind.LEASE, NAMESPACE, nodeName);
    }

    @Override
    public Kind kind() {
        return Kind.LEASE;
    }

    @Override
    public Lease withMeta(ObjectMeta next) {
        return new Lease(next, renewTime);
    }
}
