package naru.simulation.controlplane;

import naru.simulation.api.ObjectKey;
import naru.simulation.kernel.Event;

/// What the controllers have planned.
public sealed interface ControlPlaneEvent extends Event {

    /// A controller looks at an object.
    record Reconcile(String controller, ObjectKey key) implements ControlPlaneEvent {}

    /// A controller looks at an object again after a while, if it has not put that off since.
    record LookAgain(String controller, ObjectKey key) implements ControlPlaneEvent {}

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

    /// The garbage collector looks for pods that are to go and whose node a person has declared out of service.
    record CollectTerminating(String node) implements ControlPlaneEvent {}

    /// The node controller looks at one node whose conditions have changed.
    record CheckTaints(String node) implements ControlPlaneEvent {}

    /// The storage has made the volume that a claim asks for.
    record Provisioned(ObjectKey claim, String uid) implements ControlPlaneEvent {}

    record VolumeAttached(ObjectKey attachment, String uid) implements ControlPlaneEvent {}

    record VolumeDetached(ObjectKey attachment, String uid) implements ControlPlaneEvent {}
}
