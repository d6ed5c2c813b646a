/// How changes to a program come to run, in two ways on one clock: by hand, where developers hand over code and
/// instructions and operations build it again on each machine; and through a pipeline, where an image is built once
/// and only its digest is passed on.
///
/// The clock counts working hours alone. Durations were made up for the scene, to usual sizes; they are all in [Stop].
package naru.simulation.pipeline;
