package naru.command.report;

import java.util.LinkedHashMap;
import java.util.Map;
import naru.simulation.api.Quantity;
import naru.simulation.api.ResourceList;

/// Resource lists as Kubernetes writes them: `cpu: 1500m`, `memory: 64Mi`.
final class Amount {

    private Amount() {}

    static Map<String, String> of(ResourceList list) {
        Map<String, String> written = new LinkedHashMap<>();
        list.amounts().forEach((name, amount) -> written.put(name, of(name, amount)));
        return written;
    }

    static String of(String name, long amount) {
        return switch (name) {
            case ResourceList.CPU -> Quantity.ofMilli(amount).toString();
            case ResourceList.MEMORY, ResourceList.EPHEMERAL_STORAGE ->
                Quantity.of(amount, Quantity.Format.BINARY_SI).toString();
            default -> Long.toString(amount);
        };
    }
}
