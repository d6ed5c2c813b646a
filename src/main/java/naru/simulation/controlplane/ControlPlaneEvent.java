package naru.simulation.controlplane;

import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.Event;

/// What the controllers have planned.
public sealed interface ControlPlaneEvent extends Event {

    /// A controller looks at an object.
    record Reconcile(String controller, ObjectKey key) implements ControlPlaneEvent {}

    /// The node controller looks at the heartbeats of all nodes.
    record MonitorNodes() implements ControlPlaneEvent {}

    /// The time is up for a pod on a tainted node.
    record Evict(ObjectKey pod, String uid) implements ControlPlaneEvent {}

    /// The autoscaler looks at one of its objects.
    record Autoscale(ObjectKey scaler, String uid) implements ControlPlaneEvent {}

    /// A time of a CronJob's schedule has come; void if the CronJob has been changed meanwhile.
    record CronJobDue(ObjectKey cronJob, String uid, long generation) implements ControlPlaneEvent {}

    /// The garbage collector looks for pods whose node is gone.
    record CollectOrphans(String node) implements ControlPlaneEvent {}
}
