/// Carrying: one gesture for mouse, touch and keyboard. What is picked up, what it is over, and a drop that yields a
/// command.
///
/// The picture never changes by itself because something was dropped: the command goes to the simulation, and the
/// picture follows what the simulation answers.
package naru.stage.gesture;
