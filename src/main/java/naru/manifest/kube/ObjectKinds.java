package naru.manifest.kube;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which kinds are played, and in which API version.
final class ObjectKinds {

    /// The first version is the one that is written.
    private static final Map<String, List<String>> PLAYED = Map.ofEntries(
            Map.entry("Node", List.of("v1")),
            Map.entry("Pod", List.of("v1")),
            Map.entry("Service", List.of("v1")),
            Map.entry("Namespace", List.of("v1")),
            Map.entry("ReplicationController", List.of("v1")),
            Map.entry("ConfigMap", List.of("v1")),
            Map.entry("Secret", List.of("v1")),
            Map.entry("PersistentVolume", List.of("v1")),
            Map.entry("PersistentVolumeClaim", List.of("v1")),
            Map.entry("Deployment", List.of("apps/v1")),
            Map.entry("ReplicaSet", List.of("apps/v1")),
            Map.entry("StatefulSet", List.of("apps/v1")),
            Map.entry("DaemonSet", List.of("apps/v1")),
            Map.entry("ControllerRevision", List.of("apps/v1")),
            Map.entry("Job", List.of("batch/v1")),
            Map.entry("CronJob", List.of("batch/v1")),
            Map.entry("HorizontalPodAutoscaler", List.of("autoscaling/v2", "autoscaling/v1")),
            Map.entry("PodDisruptionBudget", List.of("policy/v1")),
            Map.entry("PriorityClass", List.of("scheduling.k8s.io/v1")),
            Map.entry("NetworkPolicy", List.of("networking.k8s.io/v1")),
            Map.entry("StorageClass", List.of("storage.k8s.io/v1")),
            Map.entry("VolumeAttachment", List.of("storage.k8s.io/v1")));

    /// The groups that have or had those kinds; a `Service` of any other group is another thing (Knative's).
    private static final Set<String> GROUPS = Set.of(
            "",
            "apps",
            "batch",
            "extensions",
            "autoscaling",
            "policy",
            "scheduling.k8s.io",
            "networking.k8s.io",
            "storage.k8s.io");

    private ObjectKinds() {}

    static boolean isPlayed(String kind, String apiVersion) {
        return PLAYED.getOrDefault(kind, List.of()).contains(apiVersion);
    }

    /// Whether it is a kind that is played, but in a version Kubernetes does not have (any more).
    static boolean isWrongVersion(String kind, String apiVersion) {
        return PLAYED.containsKey(kind) && !isPlayed(kind, apiVersion) && GROUPS.contains(group(apiVersion));
    }

    /// The version a kind that is played must have.
    static String version(String kind) {
        return Objects.requireNonNull(PLAYED.get(kind)).getFirst();
    }

    /// Whether it is a list of objects of one of the groups above.
    static boolean isList(String kind, String apiVersion) {
        return kind.endsWith("List") && GROUPS.contains(group(apiVersion));
    }

    private static String group(String apiVersion) {
        int slash = apiVersion.indexOf('/');
        return slash < 0 ? "" : apiVersion.substring(0, slash);
    }
}
