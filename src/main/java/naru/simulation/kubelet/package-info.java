/// The machines and the kubelets on them: they pull, mount, start, probe, kill, evict and report.
///
/// A kubelet's own state is the truth about what runs. The API server holds its last report, which is what makes a lost
/// node a question rather than a fact.
///
/// Assumed, because no rule of Kubernetes says it: a kubelet reacts within 20 ms and a container is created in 0.3 s; a
/// machine boots in 15 to 25 s; one image comes after the other at a fixed speed
/// ([naru.simulation.kubelet.Programs]); a program's memory is what it uses from its start to its end, plus what leaks.
/// A disk of a machine is never full, so that memory is all that is evicted for, and images are never removed.
package naru.simulation.kubelet;
