/// Time, order and chance: the parts of a deterministic discrete-event simulation that know nothing of Kubernetes.
///
/// Every structure here is immutable and iterates in a defined order, because a history is only worth having if the
/// same seed and the same commands give the same one, to the byte.
package naru.simulation.kernel;
