package naru.manifest.kube;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import naru.manifest.Limits;
import naru.manifest.ProblemKind;
import naru.manifest.tree.Cursor;
import naru.simulation.api.Quantity;
import naru.simulation.api.ResourceList;

/// Quantities of resources, and the `resources` of containers and pods.
final class Amounts {

    /// What a container may ask for besides names with a domain (`nvidia.com/gpu`) and hugepages.
    private static final Set<String> CONTAINER_RESOURCES =
            Set.of(ResourceList.CPU, ResourceList.MEMORY, ResourceList.EPHEMERAL_STORAGE);

    /// Longer texts are no quantities.
    private static final int LONGEST_QUANTITY = 64;

    private Amounts() {}

    /// @param limits as given
    /// @param requests as given, and the limits where there is no request: the API server's default
    record Resources(ResourceList requests, ResourceList limits) {}

    /// The field `resources` of a container.
    static Resources ofContainer(Cursor container) {
        Resources given = given(container);
        Map<String, Long> requests = new TreeMap<>(given.limits().amounts());
        requests.putAll(given.requests().amounts());
        return new Resources(ResourceList.of(requests), given.limits());
    }

    /// The field `resources`, without the default.
    static Resources given(Cursor parent) {
        if (parent.find("resources").isEmpty()) {
            return new Resources(ResourceList.NONE, ResourceList.NONE);
        }
        Cursor resources = parent.need("resources");
        ResourceList requests = requestable(resources, "requests");
        ResourceList limits = requestable(resources, "limits");
        requests.amounts().forEach((name, amount) -> {
            if (limits.has(name) && amount > limits.get(name)) {
                Cursor request = resources.need("requests").need(name);
                throw request.plainFault(
                        ProblemKind.REQUEST_OVER_LIMIT,
                        name,
                        request.numberOrText("quantity"),
                        resources.need("limits").need(name).numberOrText("quantity"));
            }
        });
        return new Resources(requests, limits);
    }

    /// The map of amounts at `key` that a pod asks for, empty where there is none.
    static ResourceList requestable(Cursor parent, String key) {
        parent.find(key)
                .ifPresent(map -> map.entries().forEach((name, amount) -> {
                    boolean known =
                            CONTAINER_RESOURCES.contains(name) || name.startsWith("hugepages-") || name.contains("/");
                    if (!known || !Names.isLabelKey(name)) {
                        throw amount.fault(ProblemKind.RESOURCE_UNKNOWN, name);
                    }
                }));
        return list(parent, key, Limits.POD_AMOUNT);
    }

    /// The map of amounts at `key`, empty where there is none.
    static ResourceList list(Cursor parent, String key, long most) {
        Map<String, Long> amounts = new TreeMap<>();
        parent.find(key)
                .ifPresent(map -> map.entries()
                        .forEach((name, amount) ->
                                amounts.put(name, amount(amount, name.equals(ResourceList.CPU), most))));
        return ResourceList.of(amounts);
    }

    /// An amount of bytes, or of anything else that is counted in ones.
    static long bytes(Cursor cursor, long most) {
        return amount(cursor, false, most);
    }

    /// Thousandths of an amount.
    static long milli(Cursor cursor, long most) {
        return amount(cursor, true, most);
    }

    private static long amount(Cursor cursor, boolean milli, long most) {
        String text = cursor.numberOrText("quantity");
        if (text.length() > LONGEST_QUANTITY) {
            throw cursor.fault(ProblemKind.QUANTITY_MALFORMED, text);
        }
        long amount;
        try {
            Quantity quantity = Quantity.parse(text);
            amount = milli ? quantity.milliValue() : quantity.value();
        } catch (Quantity.FormatException malformed) {
            throw cursor.fault(ProblemKind.QUANTITY_MALFORMED, text);
        } catch (ArithmeticException tooLarge) {
            throw cursor.fault(ProblemKind.QUANTITY_TOO_LARGE, text);
        }
        if (amount < 0) {
            throw cursor.fault(ProblemKind.QUANTITY_NEGATIVE, text);
        }
        if (amount > most) {
            throw cursor.fault(ProblemKind.QUANTITY_TOO_LARGE, text);
        }
        return amount;
    }
}
