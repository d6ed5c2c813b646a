package naru.simulation.api;

/// A port a container listens on. `hostPort` is 0 unless the port is taken on the node itself, where it can be had
/// once.
public record ContainerPort(String name, int containerPort, String protocol, String hostIp, int hostPort) {

    public static ContainerPort tcp(int containerPort) {
        return new ContainerPort("", containerPort, "TCP", "", 0);
    }
}
