package naru.content.measure;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectKey;
import naru.simulation.api.Pod;
import naru.simulation.api.Secret;
import naru.simulation.controlplane.EtcdView;
import naru.simulation.kubelet.LocalPod;

/// Readings of what is stored: on volumes, in the environment and files of programs, and in etcd.
public final class DataGauges {

    private DataGauges() {}

    /// How many lines lie on a volume of the first pod that is not ending.
    public static Gauge volumeLines(String workload, String volume) {
        return world -> Measured.of(first(world, workload)
                .map(pod -> world.volumeLines(pod, volume).size())
                .orElse(0));
    }

    /// A variable as the first container's process has it.
    public static Gauge variable(String workload, String name) {
        return world -> Measured.of(first(world, workload)
                .flatMap(world::local)
                .flatMap(local -> local.containers().stream().findFirst())
                .map(container -> container.env().getOrDefault(name, ""))
                .orElse(""));
    }

    /// What stands in a mounted file of a ConfigMap or a Secret.
    public static Gauge file(String workload, String volume, String path) {
        return world -> Measured.of(first(world, workload)
                .flatMap(world::local)
                .flatMap((LocalPod local) -> local.volume(volume))
                .map(mounted -> mounted.files().getOrDefault(path, ""))
                .orElse(""));
    }

    /// 1 if whoever has etcd's disk can read this value of a Secret there, 0 if not.
    public static Gauge readableInEtcd(String secret, String key) {
        return world -> {
            Optional<String> value =
                    Workloads.find(world, Kind.SECRET, secret, Secret.class).map(found -> found.decoded(key));
            boolean readable = value.isPresent()
                    && world.etcd(new ObjectKey(Kind.SECRET, ObjectKey.DEFAULT_NAMESPACE, secret))
                            .map(DataGauges::text)
                            .filter(text -> text.contains(value.get()))
                            .isPresent();
            return Measured.of(readable ? 1 : 0);
        };
    }

    /// What stands in the API for a key of a Secret, as it stands there.
    public static Gauge secretText(String secret, String key) {
        return world -> Measured.of(Workloads.find(world, Kind.SECRET, secret, Secret.class)
                .map(found -> found.data().getOrDefault(key, ""))
                .orElse(""));
    }

    /// The same, decoded by whoever may read it.
    public static Gauge secretValue(String secret, String key) {
        return world -> Measured.of(Workloads.find(world, Kind.SECRET, secret, Secret.class)
                .map(found -> found.decoded(key))
                .orElse(""));
    }

    private static String text(EtcdView view) {
        return new String(view.bytes(), StandardCharsets.UTF_8);
    }

    private static Optional<Pod> first(Snapshot world, String workload) {
        return Workloads.pods(world, workload).stream().filter(Pod::isActive).findFirst();
    }
}
