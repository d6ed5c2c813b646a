package naru.manifest.kube;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Service;

/// The words of manifests for the constants of the simulation: `ROLLING_UPDATE` is `RollingUpdate`.
final class Words {

    static final Map<String, AccessMode> ACCESS_MODES = new LinkedHashMap<>();
    static final Map<String, Service.Type> SERVICE_TYPES = new LinkedHashMap<>();

    static {
        for (AccessMode mode : AccessMode.values()) {
            ACCESS_MODES.put(mode.title(), mode);
        }
        SERVICE_TYPES.put("ClusterIP", Service.Type.CLUSTER_IP);
        SERVICE_TYPES.put("NodePort", Service.Type.NODE_PORT);
        SERVICE_TYPES.put("LoadBalancer", Service.Type.LOAD_BALANCER);
        SERVICE_TYPES.put("ExternalName", Service.Type.EXTERNAL_NAME);
    }

    private Words() {}

    /// The constants by their words, in their order.
    static <E extends Enum<E>> Map<String, E> of(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return words;
    }

    static String of(Enum<?> constant) {
        return Arrays.stream(constant.name().split("_"))
                .map(part -> part.charAt(0) + part.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /// The word that `words` has for a constant.
    static <E> String of(Map<String, E> words, E constant) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().equals(constant))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
