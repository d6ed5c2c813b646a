package naru.simulation.scheduling;

import java.util.ArrayList;
import java.util.List;
import naru.simulation.api.Container;
import naru.simulation.api.ContainerPort;
import naru.simulation.api.PodSpec;

/// A port taken on the node itself.
///
/// Source: `staging/src/k8s.io/kube-scheduler/framework/types.go`, `HostPortInfo`.
///
/// @param ip [#ANY_IP] for every address of the node
record HostPort(String ip, String protocol, int port) {

    static final String ANY_IP = "0.0.0.0";

    /// The ports that the containers and sidecars of a pod take.
    static List<HostPort> of(PodSpec spec) {
        List<HostPort> ports = new ArrayList<>(0);
        for (Container container : spec.containers()) {
            collect(container, ports);
        }
        for (Container container : spec.initContainers()) {
            if (container.restartAlways()) {
                collect(container, ports);
            }
        }
        return List.copyOf(ports);
    }

    private static void collect(Container container, List<HostPort> ports) {
        for (ContainerPort port : container.ports()) {
            if (port.hostPort() > 0) {
                ports.add(new HostPort(
                        port.hostIp().isEmpty() ? ANY_IP : port.hostIp(),
                        port.protocol().isEmpty() ? "TCP" : port.protocol(),
                        port.hostPort()));
            }
        }
    }

    boolean conflictsWith(HostPort other) {
        return port == other.port
                && protocol.equals(other.protocol)
                && (ip.equals(other.ip) || ip.equals(ANY_IP) || other.ip.equals(ANY_IP));
    }
}
