package naru.manifest.kube;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which kinds are played, and in which API version.
final class ObjectKinds {

    private static final Map<String, String> PLAYED = Map.ofEntries(
            Map.entry("Node", "v1"),
            Map.entry("Pod", "v1"),
            Map.entry("Service", "v1"),
            Map.entry("Namespace", "v1"),
            Map.entry("ReplicationController", "v1"),
            Map.entry("Deployment", "apps/v1"),
            Map.entry("ReplicaSet", "apps/v1"),
            Map.entry("StatefulSet", "apps/v1"),
            Map.entry("DaemonSet", "apps/v1"),
            Map.entry("Job", "batch/v1"));

    /// The groups that have or had those kinds; a `Service` of any other group is another thing (Knative's).
    private static final Set<String> GROUPS = Set.of("", "apps", "batch", "extensions");

    private ObjectKinds() {}

    static boolean isPlayed(String kind, String apiVersion) {
        return apiVersion.equals(PLAYED.get(kind));
    }

    /// Whether it is a kind that is played, but in a version Kubernetes does not have (any more).
    static boolean isWrongVersion(String kind, String apiVersion) {
        return PLAYED.containsKey(kind) && !isPlayed(kind, apiVersion) && GROUPS.contains(group(apiVersion));
    }

    /// The version a kind that is played must have.
    static String version(String kind) {
        return Objects.requireNonNull(PLAYED.get(kind));
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
