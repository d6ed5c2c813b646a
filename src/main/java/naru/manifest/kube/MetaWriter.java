package naru.manifest.kube;

import naru.simulation.api.IntOrPercent;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.Quantity;
import naru.simulation.api.ResourceList;

/// `metadata`, and amounts of resources.
final class MetaWriter {

    private MetaWriter() {}

    static Block meta(ObjectMeta meta) {
        return new Block()
                .put("name", meta.name())
                .put("namespace", meta.namespace().equals(ObjectKey.DEFAULT_NAMESPACE) ? "" : meta.namespace())
                .labels("labels", meta.labels())
                .labels("annotations", meta.annotations())
                .list("finalizers", meta.finalizers());
    }

    static Block amounts(ResourceList list) {
        Block block = new Block();
        list.amounts().forEach((name, amount) -> block.put(name, amount(name, amount)));
        return block;
    }

    private static String amount(String name, long amount) {
        return switch (name) {
            case ResourceList.CPU -> Quantity.ofMilli(amount).toString();
            case ResourceList.MEMORY, ResourceList.EPHEMERAL_STORAGE -> bytes(amount);
            default -> Long.toString(amount);
        };
    }

    static String bytes(long bytes) {
        return Quantity.of(bytes, Quantity.Format.BINARY_SI).toString();
    }

    static Object intOrPercent(IntOrPercent value) {
        return value.percent() ? value.toString() : Long.valueOf(value.value());
    }
}
