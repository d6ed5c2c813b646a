package naru.simulation.traffic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.Container;
import naru.simulation.api.EnvFrom;
import naru.simulation.api.EnvVar;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Secret;
import naru.simulation.kernel.Tree;

/// The addresses in a container's environment: whom its program calls.
///
/// That a program calls every address it is told, once for each request and one after the other, is Naru's assumption.
record Environment(Tree<ObjectKey, KubeObject> objects) {

    List<Callee> callees(Container container, String namespace) {
        if (container.env().isEmpty() && container.envFrom().isEmpty()) {
            return List.of();
        }
        Set<Callee> callees = new LinkedHashSet<>();
        for (String value : values(container, namespace)) {
            Callee.parse(value).ifPresent(callees::add);
        }
        return List.copyOf(callees);
    }

    private List<String> values(Container container, String namespace) {
        List<String> values = new ArrayList<>();
        for (EnvFrom from : container.envFrom()) {
            values.addAll(data(from.kind(), namespace, from.name()).values());
        }
        for (EnvVar variable : container.env()) {
            switch (variable.source()) {
                case EnvVar.Source.Literal(String value) -> values.add(value);
                case EnvVar.Source.ConfigMapKey(String name, String key, boolean optional) ->
                    values.add(data(Kind.CONFIG_MAP, namespace, name).getOrDefault(key, ""));
                case EnvVar.Source.SecretKey(String name, String key, boolean optional) ->
                    values.add(data(Kind.SECRET, namespace, name).getOrDefault(key, ""));
                case EnvVar.Source.Field field -> {
                    // A field of the pod is no address.
                }
            }
        }
        return values;
    }

    private Map<String, String> data(Kind kind, String namespace, String name) {
        return switch (objects.get(new ObjectKey(kind, namespace, name)).orElse(null)) {
            case ConfigMap map -> map.data();
            case Secret secret -> {
                SortedMap<String, String> plain = new TreeMap<>();
                secret.data().keySet().forEach(key -> plain.put(key, secret.decoded(key)));
                yield plain;
            }
            case null, default -> Map.of();
        };
    }
}
