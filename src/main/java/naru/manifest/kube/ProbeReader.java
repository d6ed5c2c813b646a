package naru.manifest.kube;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Probe;

/// A container's probes, with the API server's defaults.
final class ProbeReader {

    /// The action's field and the word [Probe#action()] has for it.
    private static final Map<String, String> ACTIONS = new LinkedHashMap<>();

    /// Seconds or times: ten days, and far enough from what a product of two of them could overflow.
    private static final int MOST = 1_000_000;

    static {
        ACTIONS.put("httpGet", "http");
        ACTIONS.put("tcpSocket", "tcp");
        ACTIONS.put("exec", "exec");
        ACTIONS.put("grpc", "grpc");
    }

    private ProbeReader() {}

    static Map<Probe.Type, Probe> all(Cursor container) {
        Map<Probe.Type, Probe> probes = new EnumMap<>(Probe.Type.class);
        container.find("startupProbe").ifPresent(probe -> probes.put(Probe.Type.STARTUP, once(probe)));
        container.find("livenessProbe").ifPresent(probe -> probes.put(Probe.Type.LIVENESS, once(probe)));
        container.find("readinessProbe").ifPresent(probe -> probes.put(Probe.Type.READINESS, probe(probe)));
        return probes;
    }

    /// Success may be asked for more than once only of a readiness probe.
    private static Probe once(Cursor cursor) {
        Probe probe = probe(cursor);
        if (probe.successThreshold() != 1) {
            throw cursor.need("successThreshold").fault(ProblemKind.PROBE_SUCCESS_WRONG);
        }
        return probe;
    }

    private static Probe probe(Cursor probe) {
        List<String> actions = ACTIONS.entrySet().stream()
                .filter(action -> probe.find(action.getKey()).isPresent())
                .map(Map.Entry::getValue)
                .toList();
        if (actions.size() != 1) {
            throw probe.fault(ProblemKind.PROBE_ACTION_WRONG);
        }
        Probe fallback = Probe.withDefaults(actions.getFirst());
        return new Probe(
                fallback.action(),
                probe.whole("initialDelaySeconds", 0, 0, MOST),
                orDefault(probe, "periodSeconds", fallback.periodSeconds()),
                orDefault(probe, "timeoutSeconds", fallback.timeoutSeconds()),
                orDefault(probe, "successThreshold", fallback.successThreshold()),
                orDefault(probe, "failureThreshold", fallback.failureThreshold()));
    }

    /// As in Go, a zero counts as not given.
    private static int orDefault(Cursor probe, String key, int fallback) {
        int given = probe.whole(key, fallback, 0, MOST);
        return given == 0 ? fallback : given;
    }
}
