package naru.stage.cluster.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.api.KubeObject;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.api.Pod;
import naru.simulation.api.ReplicaSet;
import naru.simulation.kernel.SimTime;

/// Which app each pod belongs to, and which colour each app has.
///
/// Colours are given by age, so that a new app does not change those of the others.
final class Apps {

    private final Map<String, String> deploymentOfReplicaSet = new HashMap<>();
    private final Map<String, Integer> colours = new HashMap<>();

    private record Aged(String app, SimTime since) {}

    Apps(Snapshot snapshot) {
        for (ReplicaSet set : snapshot.replicaSets()) {
            set.meta().owner().ifPresent(owner -> deploymentOfReplicaSet.put(set.name(), owner.name()));
        }
        Map<String, SimTime> first = new HashMap<>();
        snapshot.deployments().forEach(deployment -> note(first, deployment.name(), deployment));
        snapshot.pods().forEach(pod -> note(first, appOf(pod), pod));
        List<Aged> aged = new ArrayList<>();
        first.forEach((app, since) -> aged.add(new Aged(app, since)));
        aged.sort(Comparator.comparing(Aged::since).thenComparing(Aged::app));
        for (Aged each : aged) {
            colours.put(each.app, colours.size());
        }
    }

    private static void note(Map<String, SimTime> first, String app, KubeObject object) {
        first.merge(app, object.meta().creationTimestamp(), (a, b) -> a.isBefore(b) ? a : b);
    }

    String appOf(Pod pod) {
        Optional<OwnerReference> owner = pod.meta().owner();
        if (owner.isEmpty()) {
            String label = pod.meta().labels().get("app");
            return label.isEmpty() ? pod.name() : label;
        }
        String name = owner.get().name();
        String deployment = deploymentOfReplicaSet.get(name);
        if (deployment != null) {
            return deployment;
        }
        return owner.get().kind().equals("ReplicaSet") && pod.name().startsWith(name) ? withoutLastPart(name) : name;
    }

    int colourOf(String app) {
        return colours.getOrDefault(app, 0);
    }

    /// The app and the last part of a pod's name: `web-x2x4q` for `web-7d4b9c6f5-x2x4q`.
    static String shortName(ObjectMeta pod, String app) {
        int dash = pod.name().lastIndexOf('-');
        boolean owned = pod.owner().isPresent() && dash > 0;
        return owned ? app + pod.name().substring(dash) : pod.name();
    }

    private static String withoutLastPart(String name) {
        int dash = name.lastIndexOf('-');
        return dash > 0 ? name.substring(0, dash) : name;
    }
}
