package naru.simulation.api;

import java.util.List;
import java.util.Optional;

/// One stable name and address before a changing set of pods.
///
/// @param selector which pods stand behind it; empty: its endpoints are kept by somebody else
/// @param clusterIp given by the API server; empty until then; `None` for a headless service
/// @param clientIpSeconds for how long one client stays with one pod (`sessionAffinity: ClientIP`); empty: no affinity
/// @param externalName what an [Type#EXTERNAL_NAME] service stands for
/// @param publishesNotReady its DNS name holds pods that are not ready, too (for peers of a StatefulSet)
public record Service(
        ObjectMeta meta,
        Type type,
        Labels selector,
        List<Port> ports,
        String clusterIp,
        Optional<Integer> clientIpSeconds,
        String externalName,
        boolean publishesNotReady)
        implements KubeObject {

    /// Three hours. Source: `staging/src/k8s.io/api/core/v1/types.go`, `DefaultClientIPServiceAffinitySeconds`.
    public static final int DEFAULT_CLIENT_IP_SECONDS = 10_800;

    public static final String HEADLESS = "None";

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

    /// Of the usual type, without session affinity.
    public static Service clusterIp(ObjectMeta meta, Labels selector, List<Port> ports) {
        return new Service(meta, Type.CLUSTER_IP, selector, ports, "", Optional.empty(), "", false);
    }

    public boolean isHeadless() {
        return clusterIp.equals(HEADLESS);
    }

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public Service withMeta(ObjectMeta next) {
        return new Service(next, type, selector, ports, clusterIp, clientIpSeconds, externalName, publishesNotReady);
    }

    public Service withClusterIp(String next) {
        return new Service(meta, type, selector, ports, next, clientIpSeconds, externalName, publishesNotReady);
    }
}
