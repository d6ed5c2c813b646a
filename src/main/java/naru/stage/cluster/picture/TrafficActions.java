package naru.stage.cluster.picture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.api.ObjectKey;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;

/// What can be done about requests.
public final class TrafficActions {

    private static final int[] RATES = {1, 5, 20, 50, 100};
    private static final int SESSIONS = 20;
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private TrafficActions() {}

    /// Rates to choose from, for the client that sends to a Service already or for a new one.
    static List<Action> rates(Snapshot snapshot, ObjectKey service) {
        Client client = snapshot.traffic().clients().values().stream()
                .filter(each -> each.service().equals(service))
                .findFirst()
                .orElseGet(() -> new Client(freeName(snapshot), service, LoadCurve.constant(0), SESSIONS, TIMEOUT));
        return rates(client);
    }

    private static List<Action> rates(Client client) {
        List<Action> actions = new ArrayList<>();
        for (int rate : RATES) {
            actions.add(new Action(
                    "action.rate",
                    List.of(rate),
                    "client",
                    Optional.empty(),
                    new Action.Deed.Send(new Command.SendTraffic(new Client(
                            client.name(),
                            client.service(),
                            LoadCurve.constant(rate),
                            client.sessions(),
                            client.timeout())))));
        }
        return actions;
    }

    private static String freeName(Snapshot snapshot) {
        int number = 1;
        while (snapshot.traffic().clients().get("client-" + number).isPresent()) {
            number++;
        }
        return "client-" + number;
    }

    public static List<Action> ofClient(Snapshot snapshot, ClientFace face) {
        Optional<Client> client = snapshot.traffic().clients().get(face.name());
        List<Action> actions = new ArrayList<>();
        client.ifPresent(found -> actions.addAll(rates(found)));
        actions.add(Action.send("action.stop-traffic", "stop", "", new Command.StopTraffic(face.name())));
        return actions;
    }

    public static List<Action> ofService(Snapshot snapshot, ServiceFace face) {
        return List.of(
                Action.choose("action.send-traffic", "client", rates(snapshot, face.key())),
                Action.send(
                        "action.delete-workload",
                        "bin",
                        "kubectl delete " + Actions.kubectlName(face.key()),
                        new Command.Delete(face.key())));
    }
}
