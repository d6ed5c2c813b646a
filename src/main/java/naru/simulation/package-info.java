/// What happens: a cluster that behaves by Kubernetes' own rules and numbers, deterministic, and ignorant of screens,
/// files and clocks.
///
/// It is Kubernetes in miniature. An API server holds immutable, versioned objects; controllers, a scheduler and
/// kubelets watch it and act; a picture of it is one more watcher. A [naru.simulation.Scenario] and the
/// [naru.simulation.Command]s given since determine everything; [naru.simulation.History] goes to any moment of it and
/// branches from there.
///
/// What is simplified, in a teacher's words: there is one API server and it never fails; each controller answers a
/// change after a short, fixed delay instead of competing for cores; a container's program is a few numbers (how large
/// its image is, how long it takes to start, how much memory it uses), not a program; networks carry everything at
/// once.
package naru.simulation;
