/// The arithmetic of the horizontal pod autoscaler: from what pods use to how many there should be.
///
/// Pure: everything it needs is handed to it, and it remembers nothing. Source: `pkg/controller/podautoscaler`.
package naru.simulation.controlplane.autoscaling;
