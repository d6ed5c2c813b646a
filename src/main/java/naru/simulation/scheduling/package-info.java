/// The scheduler: filters that say where a pod can go, scores that say where it had better go, the queue it waits in,
/// and what is done for a pod that finds no room or has volumes yet to come.
///
/// [naru.simulation.scheduling.Scheduler] watches and decides when; a cycle itself is a pure function of the cluster
/// ([naru.simulation.scheduling.SchedulingAlgorithm]). Every decision keeps the cluster it was made in (which costs a
/// reference, the cluster being immutable), so that it can be explained afterwards, node by node and plugin by plugin,
/// by the very code that made it.
///
/// Simplified: cycles come one after the other, one every 5 ms, and binding a pod takes no time of its own, unless its
/// volumes have to be bound first. Extenders, several profiles at once, scheduling gates and queueing hints of single
/// plugins are left out: whatever happens to pods, nodes or volumes wakes all parked pods that could mind.
package naru.simulation.scheduling;
