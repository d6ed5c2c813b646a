package naru.stage.cluster.picture;

import java.util.EnumSet;
import java.util.Set;
import naru.simulation.Snapshot;
import naru.simulation.api.Component;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;

/// Which parts of Kubernetes have something to do in a world, by the kinds of objects there are.
final class Parts {

    private static final Set<Component> ALWAYS = EnumSet.of(
            Component.API_SERVER,
            Component.SCHEDULER,
            Component.DEPLOYMENT_CONTROLLER,
            Component.REPLICA_SET_CONTROLLER,
            Component.NODE_LIFECYCLE_CONTROLLER,
            Component.TAINT_EVICTION_CONTROLLER,
            Component.ENDPOINT_SLICE_CONTROLLER,
            Component.POD_GARBAGE_COLLECTOR);

    private Parts() {}

    static Set<Component> of(Snapshot snapshot) {
        Set<Component> parts = EnumSet.copyOf(ALWAYS);
        add(parts, snapshot, Kind.STATEFUL_SET, Component.STATEFUL_SET_CONTROLLER);
        add(parts, snapshot, Kind.DAEMON_SET, Component.DAEMON_SET_CONTROLLER);
        add(parts, snapshot, Kind.JOB, Component.JOB_CONTROLLER);
        add(parts, snapshot, Kind.CRON_JOB, Component.CRON_JOB_CONTROLLER);
        add(parts, snapshot, Kind.HORIZONTAL_POD_AUTOSCALER, Component.HORIZONTAL_POD_AUTOSCALER);
        add(parts, snapshot, Kind.POD_DISRUPTION_BUDGET, Component.DISRUPTION_CONTROLLER);
        add(parts, snapshot, Kind.PERSISTENT_VOLUME_CLAIM, Component.PERSISTENT_VOLUME_CONTROLLER);
        add(parts, snapshot, Kind.STORAGE_CLASS, Component.PROVISIONER);
        add(parts, snapshot, Kind.VOLUME_ATTACHMENT, Component.ATTACH_DETACH_CONTROLLER);
        if (snapshot.provisioning().pool().isPresent()) {
            parts.add(Component.NODE_PROVISIONER);
        }
        if (parts.size() > ALWAYS.size() && snapshot.deployments().isEmpty()) {
            parts.remove(Component.DEPLOYMENT_CONTROLLER);
            if (snapshot.replicaSets().isEmpty()) {
                parts.remove(Component.REPLICA_SET_CONTROLLER);
            }
        }
        return parts;
    }

    private static void add(Set<Component> parts, Snapshot snapshot, Kind kind, Component part) {
        if (!snapshot.list(kind, KubeObject.class).isEmpty()) {
            parts.add(part);
        }
    }
}
