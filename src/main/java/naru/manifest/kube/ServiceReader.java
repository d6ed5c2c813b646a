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

    private static final Map<String, Service.Type> TYPES = new LinkedHashMap<>();
    private static final String HEADLESS = "None";
    private static final int LAST_PORT = 65_535;

    static {
        TYPES.put("ClusterIP", Service.Type.CLUSTER_IP);
        TYPES.put("NodePort", Service.Type.NODE_PORT);
        TYPES.put("LoadBalancer", Service.Type.LOAD_BALANCER);
        TYPES.put("ExternalName", Service.Type.EXTERNAL_NAME);
    }

    private ServiceReader() {}

    static Service read(Cursor object) {
        Cursor spec = object.need("spec");
        Service.Type type = spec.choice("type", TYPES, Service.Type.CLUSTER_IP);
        String clusterIp = spec.text("clusterIP", "");
        List<Service.Port> ports =
                spec.items("ports").stream().map(ServiceReader::port).toList();
        if (ports.isEmpty() && type != Service.Type.EXTERNAL_NAME && !clusterIp.equals(HEADLESS)) {
            throw spec.need("ports").fault(ProblemKind.LIST_EMPTY);
        }
        Labels selector = MetaReader.labels(spec, "selector");
        return new Service(
                MetaReader.namespaced(object), type, selector, ports, clusterIp, Optional.empty(), "", false);
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
