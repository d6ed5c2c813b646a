package naru.simulation;

import java.util.Map;
import java.util.Optional;
import naru.simulation.api.Container;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.Kubelets;
import naru.simulation.kubelet.LocalContainer;
import naru.simulation.security.Hole;
import naru.simulation.security.Intruders;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.Traffic;

/// Commands of those outside: clients and intruders.
final class TrafficCommands {

    private final ApiServer api;
    private final Kubelets kubelets;
    private final Traffic traffic;
    private final Intruders intruders;
    private final Deeds deeds;

    TrafficCommands(ApiServer api, Kubelets kubelets, Traffic traffic, Intruders intruders, Deeds deeds) {
        this.api = api;
        this.kubelets = kubelets;
        this.traffic = traffic;
        this.intruders = intruders;
        this.deeds = deeds;
    }

    Outcome send(Client client) {
        if (api.get(client.service()).isEmpty()) {
            return Deeds.refused(
                    Outcome.Reason.NO_SUCH_OBJECT,
                    Map.of(
                            "kind",
                            Kind.SERVICE.title(),
                            "object",
                            client.service().name()));
        }
        Optional<Client> before = traffic.state().clients().get(client.name());
        if (before.equals(Optional.of(client))) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
        }
        boolean senseless = client.sessions() < 1
                || !client.timeout().isPositive()
                || client.load().points().stream().anyMatch(point -> point.perSecond() < 0);
        if (senseless) {
            return Deeds.refused(Outcome.Reason.NOT_POSITIVE, Map.of("client", client.name()));
        }
        deeds.record(
                before.isEmpty() ? Reason.TRAFFIC_BEGAN : Reason.TRAFFIC_CHANGED,
                client.service(),
                Map.of("client", client.name(), "perSecond", perSecond(client)));
        traffic.send(client);
        return Deeds.DONE;
    }

    private String perSecond(Client client) {
        double rate = client.load().rateAt(api.now());
        return Long.toString(Math.round(rate));
    }

    Outcome stop(String client) {
        Optional<Client> running = traffic.state().clients().get(client);
        if (running.isEmpty()) {
            return Deeds.refused(Outcome.Reason.NO_SUCH_CLIENT, Map.of("client", client));
        }
        deeds.record(Reason.TRAFFIC_ENDED, running.get().service(), Map.of("client", client));
        traffic.stop(client);
        return Deeds.DONE;
    }

    Outcome exploit(ObjectKey key, String container, Hole hole) {
        Pod pod = api.pod(key).orElseThrow();
        Map<String, String> names = Map.of("pod", key.name(), "container", container);
        Optional<Container> program = pod.spec().containers().stream()
                .filter(one -> one.name().equals(container))
                .findFirst();
        if (program.isEmpty()) {
            return Deeds.refused(Outcome.Reason.NO_SUCH_CONTAINER, names);
        }
        if (kubelets.container(pod, container).filter(LocalContainer::isRunning).isEmpty()) {
            return Deeds.refused(Outcome.Reason.NOT_RUNNING, names);
        }
        intruders.exploit(pod, program.get(), hole);
        return Deeds.DONE;
    }
}
