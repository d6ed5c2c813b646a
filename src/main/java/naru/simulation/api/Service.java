package naru.simulation.api;

import java.util.List;

/// One stable name and address before a changing set of pods.
///
/// @param selector which pods stand behind it; empty: its endpoints are kept by somebody else
/// @param clusterIp given by the API server; empty until then; `None` for a headless service
public record Service(ObjectMeta meta, Type type, Labels selector, List<Port> ports, String clusterIp)
        implements KubeObject {

    public enum Type {
        CLUSTER_IP,
        NODE_PORT,
        LOAD_BALANCER,
        EXTERNAL_NAME
    }

    /// @param targetPort a number or the name of a container's port
    public record Port(String name, int port, String targetPort, String protocol) {}

    public Service {
        ports = List.copyOf(ports);
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public Service withMeta(ObjectMeta next) {
        return new Service(next, type, selector, ports, clusterIp);
    }

    public Service withClusterIp(String next) {
        return new Service(meta, type, selector, ports, next);
    }
}
