package naru.simulation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import naru.simulation.api.AccessMode;
import naru.simulation.api.Container;
import naru.simulation.api.KubeObject;
import naru.simulation.api.LabelSelector;
import naru.simulation.api.Labels;
import naru.simulation.api.Node;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.PersistentVolume;
import naru.simulation.api.PersistentVolume.ReclaimPolicy;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodStatus;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ResourceList;
import naru.simulation.api.StatefulSet;
import naru.simulation.api.StorageClass;
import naru.simulation.api.StorageClass.BindingMode;
import naru.simulation.api.StorageDrivers;
import naru.simulation.api.Volume;
import naru.simulation.api.VolumeMount;

/// Pods with volumes, and what they claim, for tests.
final class StorageWorlds {

    private StorageWorlds() {}

    static Node zonal(String name, String zone) {
        Node node = Node.of(name, 2000, 4 * Worlds.GIB);
        return node.withMeta(node.meta().withLabels(node.meta().labels().with("topology.kubernetes.io/zone", zone)));
    }

    static StorageClass disks(BindingMode mode, ReclaimPolicy policy) {
        ObjectMeta meta = ObjectMeta.clusterWide("disks", Labels.NONE);
        return new StorageClass(
                meta.withAnnotation(StorageClass.IS_DEFAULT, "true"), StorageDrivers.DISK, policy, mode, false);
    }

    static PersistentVolumeClaim claim(String name, long gibibytes) {
        return claim(name, gibibytes, EnumSet.of(AccessMode.READ_WRITE_ONCE));
    }

    static PersistentVolumeClaim claim(String name, long gibibytes, Set<AccessMode> modes) {
        return new PersistentVolumeClaim(
                ObjectMeta.of("default", name, Labels.NONE),
                new PersistentVolumeClaim.Spec(modes, gibibytes * Worlds.GIB, Optional.empty(), Optional.empty(), ""),
                PersistentVolumeClaim.Phase.PENDING);
    }

    static PersistentVolume volume(String name, long gibibytes, ReclaimPolicy policy, String driver) {
        return new PersistentVolume(
                ObjectMeta.clusterWide(name, Labels.NONE),
                new PersistentVolume.Spec(
                        gibibytes * Worlds.GIB,
                        EnumSet.of(AccessMode.READ_WRITE_ONCE),
                        policy,
                        "",
                        Optional.empty(),
                        "",
                        Optional.empty(),
                        driver,
                        "handle-of-" + name),
                PersistentVolume.Phase.AVAILABLE);
    }

    /// A pod with one container, which mounts these volumes at `/NAME`.
    static Pod pod(String name, String node, Volume... volumes) {
        List<VolumeMount> mounts = new ArrayList<>();
        for (Volume volume : volumes) {
            mounts.add(new VolumeMount(volume.name(), "/" + volume.name(), "", false));
        }
        Container container = Container.of("main", "app:1", ResourceList.of(100, 64 * Worlds.MIB), ResourceList.NONE)
                .with(draft -> draft.mounts = mounts);
        return new Pod(
                ObjectMeta.of("default", name, Labels.NONE),
                PodSpec.of(List.of(container)).with(draft -> {
                    draft.nodeName = node;
                    draft.volumes = List.of(volumes);
                }),
                PodStatus.NEW);
    }

    /// `db-0`, `db-1` and so on, each with a claim of its own that is mounted at `/data`.
    static StatefulSet database(int replicas) {
        Labels labels = Labels.of("app", "db");
        Container container = Worlds.container("db", 100, 64)
                .with(draft -> draft.mounts = List.of(new VolumeMount("data", "/data", "", false)));
        return new StatefulSet(
                ObjectMeta.of("default", "db", labels),
                new StatefulSet.Spec(
                        replicas,
                        LabelSelector.of(labels),
                        new PodTemplate(labels, Labels.NONE, PodSpec.of(List.of(container))),
                        "db",
                        List.of(claim("data", 1)),
                        StatefulSet.PodManagement.ORDERED_READY,
                        StatefulSet.UpdateStrategy.DEFAULT,
                        0,
                        10,
                        StatefulSet.Retention.RETAIN,
                        StatefulSet.Retention.RETAIN),
                StatefulSet.Status.NEW);
    }

    static Volume claimed(String claim) {
        return new Volume("data", new Volume.Source.Claim(claim, false));
    }

    static Volume emptyDir() {
        return new Volume("data", new Volume.Source.EmptyDir(false, Optional.empty()));
    }

    static Volume hostPath() {
        return new Volume("data", new Volume.Source.HostPath("/var/lib/app"));
    }

    static Volume settings(String configMap) {
        return new Volume("settings", new Volume.Source.ConfigMapFiles(configMap, new TreeMap<>(), false));
    }

    static History history(KubeObject... objects) {
        List<KubeObject> all = new ArrayList<>(Worlds.nodes(3));
        all.addAll(List.of(objects));
        return History.begin(Scenario.of(7, all));
    }
}
