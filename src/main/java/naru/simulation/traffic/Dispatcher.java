package naru.simulation.traffic;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Probe;
import naru.simulation.api.ResourceList;
import naru.simulation.api.Service;
import naru.simulation.controlplane.ApiState;
import naru.simulation.kernel.SimTime;
import naru.simulation.kubelet.Activity;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.kubelet.KubeletState;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.kubelet.LocalPod;
import naru.simulation.kubelet.Machine;
import naru.simulation.network.Dns;
import naru.simulation.network.End;
import naru.simulation.network.Reachability;

/// Takes requests from hop to hop: from a name to a Service, to one of its endpoints, to the program in that pod, and
/// on to whom that program asks.
final class Dispatcher {

    /// No program asks another through more hops than this.
    private static final int DEEPEST = 8;

    private final ApiState api;
    private final KubeletState kubelets;
    private final ServiceTimes times;
    private final TrafficState.Draft draft;
    private final Dns dns;
    private final Reachability reachability;

    Dispatcher(ApiState api, KubeletState kubelets, ServiceTimes times, TrafficState.Draft draft) {
        this.api = api;
        this.kubelets = kubelets;
        this.times = times;
        this.draft = draft;
        this.dns = new Dns(api.objects());
        this.reachability = new Reachability(api.objects());
    }

    /// Takes a request as far as nothing has to be asked of anybody after `horizon`.
    Flight proceed(Flight from, SimTime horizon) {
        Flight flight = from;
        while (!flight.over()) {
            Optional<Flight.Frame> top = flight.top();
            if (flight.next().isAfter(flight.deadline())) {
                flight = flight.givenUp();
            } else if (top.isPresent() && top.get().callees().isEmpty()) {
                flight = flight.answers(top.get().own(), flight.next());
            } else if (flight.next().isAfter(horizon)) {
                return flight;
            } else {
                flight = top.isPresent() ? call(flight, top.get()) : begin(flight);
            }
        }
        return flight;
    }

    /// The client's own call.
    private Flight begin(Flight flight) {
        Optional<Service> service = api.objects().get(flight.service()).map(Service.class::cast);
        Client client = draft.clients.get(flight.key().client()).orElseThrow();
        long session = flight.key().number() % client.sessions();
        String address = "198.51.100." + (session % 250 + 1);
        Call call = new Call(flight, -1, new End.Address(address), client.name() + "/" + session, 0);
        return service.map(found -> ask(call, dns.of(found), found.name()))
                .orElseGet(() -> flight.ended(RequestOutcome.NO_ENDPOINT, flight.next()));
    }

    /// The call of a program that is at work on the request.
    private Flight call(Flight before, Flight.Frame frame) {
        Callee callee = frame.callees().getFirst();
        Flight flight = before.asking();
        ObjectKey caller = before.spans().get(frame.span()).pod();
        Optional<Pod> pod = api.objects().get(caller).map(Pod.class::cast);
        if (pod.isEmpty() || depth(flight, frame.span()) >= DEEPEST) {
            return flight;
        }
        Call call = new Call(
                flight,
                frame.span(),
                new End.InPod(pod.get()),
                pod.get().status().podIp(),
                callee.port());
        return ask(call, dns.resolve(callee.host(), caller.namespace()), callee.host());
    }

    private static int depth(Flight flight, int span) {
        int depth = 0;
        for (int i = span; i >= 0; i = flight.spans().get(i).parent()) {
            depth++;
        }
        return depth;
    }

    /// @param parent the span whose program calls; -1: the client
    /// @param from where the call comes from
    /// @param address who calls, for session affinity
    /// @param port which port of the Service; 0: its first
    private record Call(Flight flight, int parent, End from, String address, int port) {

        SimTime at() {
            return flight.next();
        }

        /// Nobody is reached: the caller knows at `at`.
        Flight reachesNobody(Service service, RequestOutcome how, SimTime at) {
            if (parent < 0) {
                return flight.ended(how, at);
            }
            ObjectKey nobody = ObjectKey.pod(service.meta().namespace(), "");
            Span span = new Span(parent, service.name(), nobody, true, at(), Request.OPEN, RequestOutcome.ANSWERED);
            return flight.asked(span, new Flight.Hop(Optional.of(service.key()), Optional.empty()), how, List.of(), at);
        }

        boolean isAsked(ObjectKey service) {
            for (int i = parent; i >= 0; i = flight.spans().get(i).parent()) {
                if (flight.hops().get(i).service().equals(Optional.of(service))) {
                    return true;
                }
            }
            return false;
        }
    }

    private Flight ask(Call call, Dns.Answer answer, String host) {
        return switch (answer) {
            case Dns.Answer.Nothing nothing ->
                call.parent() < 0 ? call.flight().ended(RequestOutcome.NO_ENDPOINT, call.at()) : call.flight();
            case Dns.Answer.Outside(String name) -> outside(call, name);
            case Dns.Answer.ClusterIp(Service service) ->
                inside(call, service, draft.proxy.candidates(service.key()), host);
            case Dns.Answer.Pods(Service service, List<EndpointSlice.Endpoint> named) ->
                inside(
                        call,
                        service,
                        draft.proxy.candidates(service.key()).stream()
                                .filter(endpoint -> named.stream()
                                        .anyMatch(one -> one.address().equals(endpoint.address())))
                                .toList(),
                        host);
        };
    }

    private Flight outside(Call call, String host) {
        Span span = new Span(
                call.parent(), host, ObjectKey.pod("", host), false, call.at(), Request.OPEN, RequestOutcome.ANSWERED);
        Flight.Hop hop = new Flight.Hop(Optional.empty(), Optional.empty());
        End.Address address = new End.Address(times.addressOf(host));
        return reachability.allows(call.from(), address, call.port())
                ? call.flight()
                        .asked(
                                span,
                                hop,
                                RequestOutcome.ANSWERED,
                                List.of(),
                                call.at().plus(times.outside(host, call.flight().hop())))
                : call.flight()
                        .asked(
                                span,
                                hop,
                                RequestOutcome.TIMED_OUT,
                                List.of(),
                                call.flight().deadline());
    }

    private Flight inside(Call call, Service service, List<EndpointSlice.Endpoint> candidates, String host) {
        if (call.isAsked(service.key())) {
            return call.flight();
        }
        Optional<Service.Port> port = service.ports().stream()
                .filter(offered -> call.port() == 0 || offered.port() == call.port())
                .findFirst();
        if (port.isEmpty() && !service.ports().isEmpty()) {
            // No rule of kube-proxy knows this port of the virtual address: the packets go nowhere.
            return call.reachesNobody(
                    service, RequestOutcome.TIMED_OUT, call.flight().deadline());
        }
        if (candidates.isEmpty()) {
            return call.reachesNobody(service, RequestOutcome.NO_ENDPOINT, call.at());
        }
        EndpointSlice.Endpoint endpoint = choose(call, service, candidates);
        ObjectKey key = ObjectKey.pod(service.meta().namespace(), endpoint.podName());
        Optional<Pod> pod = api.objects().get(key).map(Pod.class::cast);
        String target = port.map(Service.Port::targetPort).orElse("");
        boolean denied = !reachability.allowsAll()
                && pod.filter(found -> !reachability.allows(
                                call.from(), new End.InPod(found), Listener.number(found, target, call.port())))
                        .isPresent();
        if (denied) {
            return call.reachesNobody(
                    service, RequestOutcome.TIMED_OUT, call.flight().deadline());
        }
        Span span = new Span(call.parent(), host, key, true, call.at(), Request.OPEN, RequestOutcome.ANSWERED);
        return connect(call, span, service, endpoint, pod, target);
    }

    /// Any of the endpoints, each as likely; with session affinity the one this client had before.
    private EndpointSlice.Endpoint choose(Call call, Service service, List<EndpointSlice.Endpoint> candidates) {
        ServiceProxy.SessionKey session = new ServiceProxy.SessionKey(service.key(), call.address());
        EndpointSlice.Endpoint chosen = service.clientIpSeconds()
                .flatMap(seconds -> draft.proxy.remembered(session, candidates, seconds, call.at()))
                .orElseGet(() -> candidates.get(
                        times.pick(candidates.size(), call.flight().hop())));
        if (service.clientIpSeconds().isPresent()) {
            draft.proxy = draft.proxy.remembering(session, chosen, call.at());
        }
        return chosen;
    }

    private Flight connect(
            Call call,
            Span span,
            Service service,
            EndpointSlice.Endpoint endpoint,
            Optional<Pod> pod,
            String targetPort) {
        Optional<Machine> machine = kubelets.machines().get(endpoint.nodeName());
        if (machine.filter(found -> found.isUp() && found.networked()).isEmpty()) {
            return refused(call, span, service, call.flight().deadline());
        }
        Optional<LocalPod> local = pod.flatMap(
                        found -> machine.get().pods().get(found.meta().uid()))
                .filter(found -> found.podIp().equals(endpoint.address()));
        Optional<LocalContainer> listener = local.flatMap(found -> Listener.of(found, targetPort))
                .filter(container -> accepts(local.orElseThrow(), container, call.at()));
        if (listener.isEmpty()) {
            return refused(call, span, service, call.at());
        }
        Place place = new Place(
                machine.get().node(),
                machine.get().boot(),
                local.orElseThrow().uid(),
                listener.get().name(),
                listener.get().attempt());
        return work(call, span, service, place, listener.get());
    }

    /// Nobody takes the connection; whoever calls knows at `at`.
    private static Flight refused(Call call, Span span, Service service, SimTime at) {
        Flight.Hop hop = new Flight.Hop(Optional.of(service.key()), Optional.empty());
        return call.flight().asked(span, hop, RequestOutcome.CONNECTION_LOST, List.of(), at);
    }

    /// A program takes connections from when it has started up until it is told to end.
    private static boolean accepts(LocalPod pod, LocalContainer container, SimTime at) {
        boolean told = pod.killedAt()
                .map(killed -> killed.plus(Duration.ofSeconds(container.spec().preStopSeconds())))
                .filter(signal -> !at.isBefore(signal))
                .isPresent();
        return !told
                && container.activity() instanceof Activity.Running(SimTime since)
                && !at.isBefore(since.plus(container.program().startup()));
    }

    private Flight work(Call call, Span span, Service service, Place place, LocalContainer container) {
        String request = call.flight().hop();
        Flight.Hop hop = new Flight.Hop(Optional.of(service.key()), Optional.of(place));
        WorkQueue queue = queue(place, container.spec(), call.at());
        Optional<WorkQueue.Admission> admitted = queue.admit(
                call.at(),
                times.cost(container.program(), request),
                call.flight().deadline());
        draft.queues = draft.queues.with(
                place.uid(), admitted.map(WorkQueue.Admission::queue).orElse(queue));
        if (admitted.isEmpty()) {
            return call.flight()
                    .asked(
                            span,
                            hop,
                            RequestOutcome.TIMED_OUT,
                            List.of(),
                            call.flight().deadline());
        }
        boolean well = answersWell(container, request);
        return call.flight()
                .asked(
                        span,
                        hop,
                        well ? RequestOutcome.ANSWERED : RequestOutcome.ERROR,
                        well ? Callee.of(container) : List.of(),
                        admitted.get().done());
    }

    private WorkQueue queue(Place place, Container container, SimTime at) {
        Optional<WorkQueue> known = draft.queues.get(place.uid());
        return known.filter(queue -> queue.attempt() == place.attempt())
                .orElseGet(() -> WorkQueue.of(
                        place.attempt(),
                        cores(container, place.node()),
                        known.map(queue -> queue.spentMicros(at)).orElse(0L)));
    }

    /// Without a limit a container may use all of its node's CPU.
    private double cores(Container container, String node) {
        long milli = container.limits().has(ResourceList.CPU)
                ? container.limits().cpuMilli()
                : api.objects()
                        .get(ObjectKey.node(node))
                        .map(Node.class::cast)
                        .map(found -> found.allocatable().cpuMilli())
                        .orElse(0L);
        return Math.max(1, milli) / 1000.0;
    }

    /// A program that answers a probe wrongly answers requests wrongly too: that is what probes are for.
    private boolean answersWell(LocalContainer container, String request) {
        boolean probesWell = !container.failing().contains(Probe.Type.READINESS)
                && !container.failing().contains(Probe.Type.LIVENESS);
        ImageConduct conduct = kubelets.conductOf(container.spec().image());
        return probesWell
                && conduct != ImageConduct.NEVER_READY
                && !(conduct == ImageConduct.FAILS_REQUESTS && times.meetsFault(request));
    }
}
