package naru.simulation.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Service;
import naru.simulation.kernel.Tree;

/// What a name leads to, asked from a pod of some namespace: the rules of the cluster's DNS.
///
/// Source: https://github.com/kubernetes/dns/blob/master/docs/specification.md and the `search` line that the kubelet
/// writes into a pod's resolv.conf (`pkg/kubelet/network/dns/dns.go`).
///
/// @param objects everything the API server has
public record Dns(Tree<ObjectKey, KubeObject> objects) {

    private static final String CLUSTER = "cluster.local";
    private static final int MAX_CNAMES = 8;

    /// Where a name leads.
    public sealed interface Answer {

        /// The virtual address of a Service.
        record ClusterIp(Service service) implements Answer {}

        /// The addresses of the pods themselves: a headless Service, or one pod's own name.
        record Pods(Service service, List<EndpointSlice.Endpoint> endpoints) implements Answer {
            public Pods {
                endpoints = List.copyOf(endpoints);
            }
        }

        /// A host that is not in the cluster, whose name is asked for elsewhere.
        record Outside(String host) implements Answer {}

        /// No such name (`NXDOMAIN`).
        record Nothing() implements Answer {}
    }

    private static final Answer NOTHING = new Answer.Nothing();

    /// The address that a pod of `namespace` gets for `name`.
    public Answer resolve(String name, String namespace) {
        return resolve(name, namespace, MAX_CNAMES);
    }

    private Answer resolve(String name, String namespace, int depth) {
        String host = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
        for (String candidate : List.of(
                host + "." + namespace + ".svc." + CLUSTER, host + ".svc." + CLUSTER, host + "." + CLUSTER, host)) {
            Optional<Answer> found = inCluster(candidate, depth);
            if (found.isPresent()) {
                return found.get();
            }
        }
        boolean ours = host.equals(CLUSTER) || host.endsWith("." + CLUSTER) || host.endsWith(".svc");
        return ours || !host.contains(".") ? NOTHING : new Answer.Outside(host);
    }

    /// `service.namespace.svc.cluster.local`, or with the host name of one of its pods before that.
    private Optional<Answer> inCluster(String fullName, int depth) {
        String suffix = ".svc." + CLUSTER;
        if (!fullName.endsWith(suffix)) {
            return Optional.empty();
        }
        List<String> labels = List.of(
                fullName.substring(0, fullName.length() - suffix.length()).split("\\.", -1));
        return switch (labels.size()) {
            case 2 -> service(labels.get(1), labels.get(0)).map(service -> of(service, depth));
            case 3 -> service(labels.get(2), labels.get(1)).flatMap(service -> ofPod(service, labels.get(0)));
            default -> Optional.empty();
        };
    }

    private Optional<Service> service(String namespace, String name) {
        return objects.get(new ObjectKey(Kind.SERVICE, namespace, name)).map(Service.class::cast);
    }

    /// Where the name of this Service leads.
    public Answer of(Service service) {
        return of(service, MAX_CNAMES);
    }

    private Answer of(Service service, int depth) {
        if (service.type() == Service.Type.EXTERNAL_NAME) {
            return depth == 0
                    ? NOTHING
                    : resolve(service.externalName(), service.meta().namespace(), depth - 1);
        }
        return service.isHeadless()
                ? new Answer.Pods(service, ready(endpoints(service)))
                : new Answer.ClusterIp(service);
    }

    private static List<EndpointSlice.Endpoint> ready(List<EndpointSlice.Endpoint> endpoints) {
        return endpoints.stream().filter(EndpointSlice.Endpoint::ready).toList();
    }

    /// A pod has a name of its own below a headless Service that its `subdomain` names: its `hostname`, or for a
    /// StatefulSet's pod its name.
    private Optional<Answer> ofPod(Service service, String host) {
        if (!service.isHeadless()) {
            return Optional.empty();
        }
        List<EndpointSlice.Endpoint> named = ready(endpoints(service)).stream()
                .filter(endpoint -> objects.get(ObjectKey.pod(service.meta().namespace(), endpoint.podName()))
                        .map(Pod.class::cast)
                        .filter(pod -> pod.spec().subdomain().equals(service.name()))
                        .filter(pod -> hostname(pod).equals(host))
                        .isPresent())
                .toList();
        return named.isEmpty() ? Optional.empty() : Optional.of(new Answer.Pods(service, named));
    }

    private static String hostname(Pod pod) {
        return pod.spec().hostname().isEmpty() ? pod.name() : pod.spec().hostname();
    }

    /// All endpoints of a Service, over all its slices.
    public List<EndpointSlice.Endpoint> endpoints(Service service) {
        List<EndpointSlice.Endpoint> endpoints = new ArrayList<>();
        var next =
                objects.higher(new ObjectKey(Kind.ENDPOINT_SLICE, service.meta().namespace(), ""));
        while (next.isPresent()
                && next.get().getKey().kind() == Kind.ENDPOINT_SLICE
                && next.get().getKey().namespace().equals(service.meta().namespace())) {
            EndpointSlice slice = (EndpointSlice) next.get().getValue();
            if (slice.serviceName().equals(service.name())) {
                endpoints.addAll(slice.endpoints());
            }
            next = objects.higher(next.get().getKey());
        }
        return endpoints;
    }
}
