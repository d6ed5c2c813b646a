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
/// A pod that has ended or has no address is left out; one that is terminating is listed and not ready. A Service
/// without a selector, or one that stands for a host outside, is left alone: its endpoints are somebody else's. Source:
/// `pkg/controller/endpointslice/endpointslice_controller.go`, `syncService`;
/// `staging/src/k8s.io/endpointslice/utils.go`.
final class EndpointSliceController implements Reconciler {

    static final String NAME = "endpointslice";

    /// Endpoints beyond so many go into another slice. Source: fact `endpointslice.max_endpoints`.
    private static final int MAX_ENDPOINTS_PER_SLICE = 100;

    private final ApiServer api;

    EndpointSliceController(ApiServer api) {
        this.api = api;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Component component() {
        return Component.ENDPOINT_SLICE_CONTROLLER;
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
        return isKept(service)
                && service.meta().namespace().equals(pod.meta().namespace())
                && pod.meta().labels().containsAll(service.selector());
    }

    private static boolean isKept(Service service) {
        return !service.selector().isEmpty() && service.type() != Service.Type.EXTERNAL_NAME;
    }

    @Override
    public void reconcile(ObjectKey key) {
        api.get(key).map(Service.class::cast).filter(s -> isKept(s)).ifPresent(this::write);
    }

    private void write(Service service) {
        List<EndpointSlice.Endpoint> endpoints = api.list(Kind.POD).stream()
                .map(Pod.class::cast)
                .filter(pod -> selects(service, pod)
                        && !pod.isTerminal()
                        && !pod.status().podIp().isEmpty())
                .map(pod -> endpoint(service, pod))
                .toList();
        long readyBefore =
                slices(service).mapToLong(slice -> ready(slice.endpoints())).sum();
        int slices = Math.max(1, Math.ceilDiv(endpoints.size(), MAX_ENDPOINTS_PER_SLICE));
        for (int i = 0; i < slices; i++) {
            int from = i * MAX_ENDPOINTS_PER_SLICE;
            int to = Math.min(endpoints.size(), from + MAX_ENDPOINTS_PER_SLICE);
            store(service, sliceKey(service, i), endpoints.subList(from, to));
        }
        for (int i = slices; api.get(sliceKey(service, i)).isPresent(); i++) {
            api.delete(sliceKey(service, i));
        }
        long readyNow = ready(endpoints);
        if (readyBefore != readyNow) {
            api.record(
                    Component.ENDPOINT_SLICE_CONTROLLER,
                    Reason.ENDPOINTS_CHANGED,
                    service.key(),
                    Map.of("ready", Long.toString(readyNow), "total", Integer.toString(endpoints.size())));
        }
    }

    private Stream<EndpointSlice> slices(Service service) {
        return Stream.iterate(0, i -> i + 1)
                .map(i -> api.get(sliceKey(service, i)))
                .takeWhile(Optional::isPresent)
                .map(slice -> (EndpointSlice) slice.orElseThrow());
    }

    /// The first slice has the Service's name; no other Service's name has a dot.
    private static ObjectKey sliceKey(Service service, int number) {
        String name = number == 0 ? service.name() : service.name() + "." + (number + 1);
        return new ObjectKey(Kind.ENDPOINT_SLICE, service.meta().namespace(), name);
    }

    private void store(Service service, ObjectKey key, List<EndpointSlice.Endpoint> endpoints) {
        if (api.get(key).isPresent()) {
            api.update(key, object -> new EndpointSlice(object.meta(), service.name(), endpoints));
            return;
        }
        ObjectMeta meta = ObjectMeta.of(
                        key.namespace(), key.name(), Labels.of("kubernetes.io/service-name", service.name()))
                .withOwner(new OwnerReference(
                        Kind.SERVICE.title(), service.name(), service.meta().uid()));
        api.create(new EndpointSlice(meta, service.name(), endpoints));
    }

    private static long ready(List<EndpointSlice.Endpoint> endpoints) {
        return endpoints.stream().filter(EndpointSlice.Endpoint::ready).count();
    }

    private static EndpointSlice.Endpoint endpoint(Service service, Pod pod) {
        boolean terminating = pod.meta().isTerminating();
        return new EndpointSlice.Endpoint(
                pod.name(),
                pod.status().podIp(),
                pod.spec().nodeName(),
                service.publishesNotReady() || (pod.isReady() && !terminating),
                pod.isReady(),
                terminating);
    }
}
