/// The scheduler: filters that say where a pod can go, scores that say where it had better go, and the queue it waits
/// in.
///
/// Every decision keeps the cluster it was made in (which costs a reference, the cluster being immutable), so that it
/// can be explained afterwards, node by node and plugin by plugin, by the very code that made it.
package naru.simulation.scheduling;
