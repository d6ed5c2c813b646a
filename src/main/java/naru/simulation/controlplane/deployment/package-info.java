/// The pure rules of a rollout: from a Deployment and its ReplicaSets to what they ought to be. Looking and writing is
/// the controller's business, one package up.
package naru.simulation.controlplane.deployment;
