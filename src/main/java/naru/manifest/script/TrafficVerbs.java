package naru.manifest.script;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.Command;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.SimTime;
import naru.simulation.traffic.Client;
import naru.simulation.traffic.LoadCurve;

/// Clients that send requests.
final class TrafficVerbs {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(5);

    private TrafficVerbs() {}

    static Map<String, Function<Fields, Action>> all() {
        Map<String, Function<Fields, Action>> verbs = new LinkedHashMap<>();
        verbs.put("send-traffic", TrafficVerbs::send);
        verbs.put("stop-traffic", fields -> {
            String client = fields.text("client");
            return now -> new Command.StopTraffic(client);
        });
        return verbs;
    }

    /// `client`, `to` (a Service), `rate` (requests a second) or `load` (a list of `at` and `rate`), and if need be
    /// `sessions` and `timeout`.
    private static Action send(Fields fields) {
        Client client = new Client(
                Values.filled(fields.need("client")),
                new ObjectKey(Kind.SERVICE, fields.namespace(), fields.text("to")),
                load(fields),
                fields.find("sessions")
                        .map(cursor -> (int) cursor.whole(1, Limits.SESSIONS))
                        .orElse(1),
                fields.find("timeout").map(TrafficVerbs::timeout).orElse(DEFAULT_TIMEOUT));
        return now -> new Command.SendTraffic(client);
    }

    private static Duration timeout(Cursor cursor) {
        Duration timeout = Values.duration(cursor);
        if (!timeout.isPositive()) {
            throw cursor.fault(ProblemKind.DURATION_MALFORMED, cursor.text());
        }
        return timeout;
    }

    private static LoadCurve load(Fields fields) {
        Optional<Cursor> rate = fields.find("rate");
        Optional<Cursor> load = fields.find("load");
        if (rate.isPresent() == load.isPresent()) {
            throw fields.oneOf(List.of("rate", "load"));
        }
        if (rate.isPresent()) {
            return LoadCurve.constant(perSecond(rate.get()));
        }
        Cursor list = load.orElseThrow();
        if (list.items().isEmpty()) {
            throw list.fault(ProblemKind.LIST_EMPTY);
        }
        return new LoadCurve(list.items().stream()
                .map(point -> point(fields.inside(point)))
                .sorted((one, other) -> one.at().compareTo(other.at()))
                .toList());
    }

    private static LoadCurve.Point point(Fields fields) {
        SimTime at = SimTime.ZERO.plus(Values.duration(fields.need("at")));
        double rate = perSecond(fields.need("rate"));
        fields.checkThatAllAreKnown();
        return new LoadCurve.Point(at, rate);
    }

    private static double perSecond(Cursor cursor) {
        return cursor.decimal(0, Limits.REQUESTS_PER_SECOND);
    }
}
