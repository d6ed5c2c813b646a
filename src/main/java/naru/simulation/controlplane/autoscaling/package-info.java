/// The arithmetic of the horizontal pod autoscaler: from what pods use to how many there should be.
///
/// Pure: everything it needs is handed to it, and it remembers nothing. Metrics are `Resource` and `Pods`; those of
/// other objects, of single containers and from outside are left out. Source: `pkg/controller/podautoscaler`.
package naru.simulation.controlplane.autoscaling;
