package naru.simulation.api;

import java.util.List;

/// The pods behind a Service, as its controller last saw them.
public record EndpointSlice(ObjectMeta meta, String serviceName, List<Endpoint> endpoints) implements KubeObject {

    /// Source: `staging/src/k8s.io/endpointslice/utils.go`. A terminating pod is never ready, though it may still
    /// serve.
    public record Endpoint(
            String podName, String address, String nodeName, boolean ready, boolean serving, boolean terminating) {}

    public EndpointSlice {
        endpoints = List.copyOf(endpoints);
    }

    @Override
    public Kind kind() {
        return Kind.ENDPOINT_SLICE;
    }

    @Override
    public EndpointSlice withMeta(ObjectMeta next) {
        return new EndpointSlice(next, serviceName, endpoints);
    }
}
