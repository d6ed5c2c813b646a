/// Time, as the reader has it: plays, pauses, hurries, steps, goes back, and branches off from any moment.
///
/// The simulation is asked on a worker thread of its own; what it answers is shown on the JavaFX thread, one immutable
/// [naru.stage.playback.Frame] after the other.
package naru.stage.playback;
