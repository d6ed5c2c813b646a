/// The API server and the controllers that watch it, compare what is with what is wished for, and act.
///
/// Controllers are level-triggered like the real ones: a change only tells them *which* object to look at, never what
/// to do. So they need no memory, and a world restored from a checkpoint goes on as if nothing had happened.
package naru.simulation.controlplane;
