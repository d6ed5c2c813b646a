package naru.manifest.kube;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Labels;
import naru.simulation.api.Service;

/// Services.
final class ServiceReader {

    private static final int LAST_PORT = 65_535;

    /// Whether a client is kept with one pod.
    private static final Map<String, Boolean> AFFINITIES = new LinkedHashMap<>();

    /// A day. Source: `pkg/apis/core/v1/types.go`, `MaxClientIPServiceAffinitySeconds`.
    private static final int LONGEST_AFFINITY_SECONDS = 86_400;

    static {
        AFFINITIES.put("None", false);
        AFFINITIES.put("ClientIP", true);
    }

    private ServiceReader() {}

    static Service read(Cursor object) {
        Cursor spec = object.need("spec");
        Service.Type type = spec.choice("type", Words.SERVICE_TYPES, Service.Type.CLUSTER_IP);
        String clusterIp = spec.text("clusterIP", "");
        List<Service.Port> ports =
                spec.items("ports").stream().map(ServiceReader::port).toList();
        if (ports.isEmpty() && type != Service.Type.EXTERNAL_NAME && !clusterIp.equals(Service.HEADLESS)) {
            throw spec.need("ports").fault(ProblemKind.LIST_EMPTY);
        }
        Labels selector = MetaReader.labels(spec, "selector");
        return new Service(
                MetaReader.namespaced(object),
                type,
                selector,
                ports,
                clusterIp,
                clientIpSeconds(spec),
                type == Service.Type.EXTERNAL_NAME ? spec.need("externalName").text() : "",
                spec.flag("publishNotReadyAddresses", false));
    }

    private static Optional<Integer> clientIpSeconds(Cursor spec) {
        if (!spec.choice("sessionAffinity", AFFINITIES, false)) {
            return Optional.empty();
        }
        return Optional.of(spec.find("sessionAffinityConfig")
                .flatMap(config -> config.find("clientIP"))
                .map(clientIp -> clientIp.whole(
                        "timeoutSeconds", Service.DEFAULT_CLIENT_IP_SECONDS, 1, LONGEST_AFFINITY_SECONDS))
                .orElse(Service.DEFAULT_CLIENT_IP_SECONDS));
    }

    private static Service.Port port(Cursor port) {
        int number = (int) port.need("port").whole(1, LAST_PORT);
        return new Service.Port(
                port.text("name", ""),
                number,
                port.find("targetPort").map(ServiceReader::target).orElse(Integer.toString(number)),
                port.choice("protocol", ContainerReader.PROTOCOLS, "TCP"));
    }

    private static String target(Cursor target) {
        if (!target.isNumber()) {
            return target.numberOrText("numberOrText");
        }
        // Zero is what Go writes for a target port that is not set.
        return Long.toString(target.whole(0, LAST_PORT));
    }
}
