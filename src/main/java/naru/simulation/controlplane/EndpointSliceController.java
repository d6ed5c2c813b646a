package naru.simulation.controlplane;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import naru.simulation.api.Change;
import naru.simulation.api.Component;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Labels;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Service;

/// Lists the pods behind each Service, and which of them are ready to be sent requests.
///
/// A pod that has ended or has no address is left out; one that is terminating is listed and not ready. Naru keeps one
/// slice for each Service (Kubernetes begins another after 100 endpoints). Source:
/// `staging/src/k8s.io/endpointslice/utils.go`.
final class EndpointSliceController implements Reconciler {

    static final String NAME = "endpointslice";

    private final ApiServer api;

    EndpointSliceController(ApiServer api) {
        this.api = api;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void observe(Change change, Requests requests) {
        switch (change) {
            case Change.Deleted(Service ignored) -> {
                // Its slice goes with it, being owned by it.
            }
            case Change.Added(Service service) -> requests.look(service.key());
            case Change.Modified(KubeObject before, Service service) -> requests.look(service.key());
            case Change.Modified(Pod before, Pod after) -> {
                lookFor(before, requests);
                lookFor(after, requests);
            }
            default -> {
                if (change.object() instanceof Pod pod) {
                    lookFor(pod, requests);
                }
            }
        }
    }

    private void lookFor(Pod pod, Requests requests) {
        services().filter(service -> selects(service, pod)).forEach(service -> requests.look(service.key()));
    }

    private Stream<Service> services() {
        return api.list(Kind.SERVICE).stream().map(Service.class::cast);
    }

    private static boolean selects(Service service, Pod pod) {
        return !service.selector().isEmpty()
                && service.meta().namespace().equals(pod.meta().namespace())
                && pod.meta().labels().containsAll(service.selector());
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key)
                .map(Service.class::cast)
                .filter(s -> !s.selector().isEmpty())
                .ifPresent(this::write);
    }

    private void write(Service service) {
        List<EndpointSlice.Endpoint> endpoints = api.list(Kind.POD).stream()
                .map(Pod.class::cast)
                .filter(pod -> selects(service, pod)
                        && !pod.isTerminal()
                        && !pod.status().podIp().isEmpty())
                .map(EndpointSliceController::endpoint)
                .toList();
        ObjectKey key = new ObjectKey(Kind.ENDPOINT_SLICE, service.meta().namespace(), service.name());
        Optional<EndpointSlice> before = api.get(key).map(EndpointSlice.class::cast);
        if (before.isEmpty()) {
            ObjectMeta meta = ObjectMeta.of(
                            key.namespace(), key.name(), Labels.of("kubernetes.io/service-name", service.name()))
                    .withOwner(new OwnerReference(
                            Kind.SERVICE.title(), service.name(), service.meta().uid()));
            api.create(new EndpointSlice(meta, service.name(), endpoints));
        } else {
            api.update(key, object -> new EndpointSlice(object.meta(), service.name(), endpoints));
        }
        long readyBefore = before.map(EndpointSliceController::ready).orElse(0L);
        long readyNow = endpoints.stream().filter(EndpointSlice.Endpoint::ready).count();
        if (readyBefore != readyNow) {
            api.record(
                    Component.ENDPOINT_SLICE_CONTROLLER,
                    Reason.ENDPOINTS_CHANGED,
                    service.key(),
                    Map.of("ready", Long.toString(readyNow), "total", Integer.toString(endpoints.size())));
        }
    }

    private static long ready(EndpointSlice slice) {
        return slice.endpoints().stream().filter(EndpointSlice.Endpoint::ready).count();
    }

    private static EndpointSlice.Endpoint endpoint(Pod pod) {
        boolean terminating = pod.meta().isTerminating();
        return new EndpointSlice.Endpoint(
                pod.name(),
                pod.status().podIp(),
                pod.spec().nodeName(),
                pod.isReady() && !terminating,
                pod.isReady(),
                terminating);
    }
}
