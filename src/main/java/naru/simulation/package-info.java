/// What happens: a cluster that behaves by Kubernetes' own rules and numbers, deterministic, and ignorant of screens,
/// files and clocks.
///
/// It is Kubernetes in miniature. An API server holds immutable, versioned objects; controllers, a scheduler and
/// kubelets watch it and act; clients send requests through it all, a metrics server measures, intruders try their
/// luck; a picture of it is one more watcher. A [naru.simulation.Scenario] and the [naru.simulation.Command]s given
/// since determine everything; [naru.simulation.History] goes to any moment of it and branches from there.
///
/// What is simplified, in a teacher's words:
///
/// - The control plane: there is one API server and it never fails. Each controller answers a change after a short,
///   fixed delay (10 ms) instead of competing for cores. Nobody writes at the same moment as somebody else, so nothing
///   is ever refused for an outdated version.
/// - Programs: a container's program is a few numbers (how large its image is, how long it takes to start, how much CPU
///   and memory it uses), not a program. It calls the addresses that its environment names.
/// - Traffic: a request is work for a program, measured in milliseconds of a core, and waits in line where there is too
///   much of it. It goes to an endpoint that the Service's rules name at that moment. Networks carry everything at once
///   and lose nothing on the way; a DNS answer takes no time and is never an old one. Every node has the same rules.
/// - Storage: a disk is a list of lines, which is enough to see what survives what. Making one takes 2 to 4 s,
///   attaching and detaching 1 to 3 s; neither ever fails for reasons of its own, and a disk is never full.
/// - Autoscaling: pods are measured every 15 s, and the autoscaler looks every 15 s, as with Kubernetes' own defaults.
///   Nobody makes or removes nodes but the reader, unless the scenario has a pool of machines that come and go
///   ([naru.simulation.provisioning]).
/// - Security: a hole is opened by the reader. What an intruder gets from there follows from what the cluster lets a
///   process do; an intruder is as good as the hole allows, and a network plugin enforces every NetworkPolicy.
///
/// Figures that Kubernetes does not fix (how fast an image comes, how large it is, how much work a request is) are
/// Naru's own assumptions, each written where it stands; chance draws them from the scenario's seed, so that they are
/// the same whenever it is played.
package naru.simulation;
