package naru.simulation;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import naru.simulation.api.ConfigMap;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Reason;
import naru.simulation.api.Secret;
import naru.simulation.controlplane.ApiServer;
import naru.simulation.kubelet.ImageConduct;
import naru.simulation.kubelet.Kubelets;

/// Commands on what programs find: configuration, secrets, volumes and images.
final class DataCommands {

    /// What changes of encryption are about: etcd's pod, as a control plane set up by kubeadm runs it.
    private static final ObjectKey ETCD = ObjectKey.pod("kube-system", "etcd");

    private final ApiServer api;
    private final Kubelets kubelets;
    private final Deeds deeds;

    DataCommands(ApiServer api, Kubelets kubelets, Deeds deeds) {
        this.api = api;
        this.kubelets = kubelets;
        this.deeds = deeds;
    }

    Outcome set(ObjectKey key, SortedMap<String, String> data) {
        KubeObject before = api.get(key).orElseThrow();
        Map<String, String> names = Map.of("object", key.toString());
        KubeObject after;
        boolean immutable;
        int bytes;
        switch (before) {
            case ConfigMap map -> {
                after = map.withData(merged(map.data(), data));
                immutable = map.immutable();
                bytes = bytes(((ConfigMap) after).data());
            }
            case Secret secret -> {
                after = secret.withData(merged(secret.data(), Secret.encoded(data)));
                immutable = secret.immutable();
                bytes = decodedBytes((Secret) after);
            }
            default -> {
                return Deeds.refused(Outcome.Reason.HOLDS_NO_DATA, names);
            }
        }
        if (immutable) {
            return Deeds.refused(Outcome.Reason.IMMUTABLE_FIELD, names);
        }
        if (bytes > Secret.MAX_BYTES) {
            return Deeds.refused(Outcome.Reason.TOO_LARGE, names);
        }
        deeds.record(Reason.DATA_SET, key, Map.of("keys", String.join(", ", data.keySet())));
        api.update(key, object -> after);
        return Deeds.DONE;
    }

    private static SortedMap<String, String> merged(SortedMap<String, String> before, SortedMap<String, String> more) {
        SortedMap<String, String> all = new TreeMap<>(before);
        all.putAll(more);
        return all;
    }

    private static int bytes(SortedMap<String, String> data) {
        return data.values().stream()
                .mapToInt(value -> value.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static int decodedBytes(Secret secret) {
        return secret.data().keySet().stream()
                .mapToInt(key -> secret.decoded(key).getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    Outcome encrypt(boolean encrypted) {
        if (api.state().encrypting() == encrypted) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of());
        }
        deeds.record(encrypted ? Reason.SECRETS_ENCRYPTED : Reason.SECRETS_IN_CLEAR, ETCD, Map.of());
        api.encryptSecrets(encrypted);
        return Deeds.DONE;
    }

    Outcome write(ObjectKey key, String volume, String line) {
        Map<String, String> names = Map.of("pod", key.name(), "volume", volume);
        if (!(api.get(key).orElseThrow() instanceof Pod pod)
                || pod.spec().volume(volume).isEmpty()) {
            return Deeds.refused(Outcome.Reason.NO_SUCH_VOLUME, names);
        }
        if (!kubelets.write(pod, volume, line)) {
            return Deeds.refused(Outcome.Reason.NOT_RUNNING, names);
        }
        deeds.record(Reason.LINE_WRITTEN, key, Map.of("volume", volume, "line", line));
        return Deeds.DONE;
    }

    Outcome describe(String image, ImageConduct conduct) {
        if (kubelets.state().conductOf(image) == conduct) {
            return Deeds.refused(Outcome.Reason.ALREADY_SO, Map.of("image", image));
        }
        deeds.record(
                Reason.IMAGE_DESCRIBED,
                REGISTRY,
                Map.of("image", image, "conduct", conduct.name().toLowerCase(Locale.ROOT)));
        kubelets.describe(image, conduct);
        return Deeds.DONE;
    }

    /// What is known of images is about the registry, which is no object of the cluster.
    private static final ObjectKey REGISTRY = ObjectKey.pod("", "registry");
}
