package naru.simulation.kubelet;

import java.util.Map;
import java.util.Optional;
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
import naru.simulation.api.Volume;
import naru.simulation.controlplane.ApiServer;

/// What a pod's containers find of ConfigMaps and Secrets, now: as variables and as files.
///
/// Source: `pkg/kubelet/kubelet_pods.go`, `makeEnvironmentVariables`; `pkg/volume/configmap/configmap.go`,
/// `MakePayload`.
record Configuration(ApiServer api) {

    /// Something that is not optional is not there.
    static final class Missing extends Exception {
        private static final long serialVersionUID = 1;

        Missing(String what) {
            super(what, null, false, false);
        }

        /// As `configmap "name"`, or with a key.
        String what() {
            return String.valueOf(getMessage());
        }
    }

    /// The environment of a container that starts now: first what `envFrom` brings, then `env`, which overrides it.
    SortedMap<String, String> environment(LocalPod pod, String node, Container container) throws Missing {
        SortedMap<String, String> variables = new TreeMap<>();
        for (EnvFrom all : container.envFrom()) {
            Optional<SortedMap<String, String>> data = data(all.kind(), pod.key(), all.name());
            if (data.isEmpty() && !all.optional()) {
                throw missing(all.kind(), all.name());
            }
            data.ifPresent(values -> values.forEach((key, value) -> variables.put(all.prefix() + key, value)));
        }
        for (EnvVar variable : container.env()) {
            value(pod, node, variable.source()).ifPresent(value -> variables.put(variable.name(), value));
        }
        return variables;
    }

    private Optional<String> value(LocalPod pod, String node, EnvVar.Source source) throws Missing {
        return switch (source) {
            case EnvVar.Source.Literal(String value) -> Optional.of(value);
            case EnvVar.Source.ConfigMapKey(String name, String key, boolean optional) ->
                value(Kind.CONFIG_MAP, pod.key(), name, key, optional);
            case EnvVar.Source.SecretKey(String name, String key, boolean optional) ->
                value(Kind.SECRET, pod.key(), name, key, optional);
            case EnvVar.Source.Field(String path) -> Optional.of(field(pod, node, path));
        };
    }

    private Optional<String> value(Kind kind, ObjectKey pod, String name, String key, boolean optional) throws Missing {
        Optional<SortedMap<String, String>> data = data(kind, pod, name);
        if (data.isEmpty() && !optional) {
            throw missing(kind, name);
        }
        Optional<String> value = data.map(values -> values.get(key));
        if (value.isEmpty() && !optional) {
            throw new Missing(kind.title() + " " + name + ", " + key);
        }
        return value;
    }

    private String field(LocalPod pod, String node, String path) {
        return switch (path) {
            case "metadata.name" -> pod.key().name();
            case "metadata.namespace" -> pod.key().namespace();
            case "metadata.uid" -> pod.uid();
            case "spec.nodeName" -> node;
            case "status.podIP" -> pod.podIp();
            default -> inMeta(pod, path);
        };
    }

    /// `metadata.labels['name']` and `metadata.annotations['name']`; empty where there is none.
    private String inMeta(LocalPod pod, String path) {
        String name = path.substring(path.indexOf('\'') + 1, Math.max(path.indexOf('\'') + 1, path.lastIndexOf('\'')));
        return api.pod(pod.key())
                .map(KubeObject::meta)
                .map(meta -> path.startsWith("metadata.labels") ? meta.labels() : meta.annotations())
                .map(labels -> labels.get(name))
                .orElse("");
    }

    /// The files of a volume, by path; empty if what it is made of is not there and need not be.
    SortedMap<String, String> files(LocalPod pod, Volume volume) throws Missing {
        return switch (volume.source()) {
            case Volume.Source.ConfigMapFiles(String name, var items, boolean optional) ->
                files(Kind.CONFIG_MAP, pod.key(), name, items, optional);
            case Volume.Source.SecretFiles(String name, var items, boolean optional) ->
                files(Kind.SECRET, pod.key(), name, items, optional);
            default -> new TreeMap<>();
        };
    }

    private SortedMap<String, String> files(
            Kind kind, ObjectKey pod, String name, SortedMap<String, String> items, boolean optional) throws Missing {
        Optional<SortedMap<String, String>> data = data(kind, pod, name);
        if (data.isEmpty() && !optional) {
            throw missing(kind, name);
        }
        SortedMap<String, String> values = data.orElseGet(TreeMap::new);
        if (items.isEmpty()) {
            return values;
        }
        SortedMap<String, String> files = new TreeMap<>();
        for (Map.Entry<String, String> item : items.entrySet()) {
            String value = values.get(item.getKey());
            if (value != null) {
                files.put(item.getValue(), value);
            } else if (!optional) {
                throw new Missing(kind.title() + " " + name + ", " + item.getKey());
            }
        }
        return files;
    }

    private static Missing missing(Kind kind, String name) {
        return new Missing(kind.title() + " " + name);
    }

    private Optional<SortedMap<String, String>> data(Kind kind, ObjectKey pod, String name) {
        return api.get(new ObjectKey(kind, pod.namespace(), name)).map(object -> switch (object) {
            case ConfigMap map -> map.data();
            case Secret secret -> decoded(secret);
            default -> new TreeMap<>();
        });
    }

    private static SortedMap<String, String> decoded(Secret secret) {
        SortedMap<String, String> values = new TreeMap<>();
        secret.data().keySet().forEach(key -> values.put(key, secret.decoded(key)));
        return values;
    }
}
