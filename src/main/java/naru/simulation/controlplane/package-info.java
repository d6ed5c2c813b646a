/// The API server and the controllers that watch it, compare what is with what is wished for, and act.
///
/// Controllers are level-triggered like the real ones: a change only tells them *which* object to look at, never what
/// to do. What little they have to remember (waits after failures, what an autoscaler recommended lately) is in
/// [naru.simulation.controlplane.ControllerState], so a world restored from a checkpoint goes on as if nothing had
/// happened. Rules that need nobody to play them are in the packages below this one.
///
/// Simplified: a controller looks 10 ms after a change; a change is seen by all at once; creating an object never
/// fails, unless the Pod Security Standard of its namespace forbids it. Assumed: making a volume takes 2 to 4 s,
/// attaching and detaching a disk 1 to 3 s each.
package naru.simulation.controlplane;
