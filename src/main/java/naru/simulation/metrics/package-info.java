/// Measures what pods use, as the metrics server does: every 15 s, and as the difference of two looks.
///
/// CPU is what programs use by themselves plus what requests have cost them; memory is what the machine has given them.
/// A kubelet that can be reached always answers, and at once.
package naru.simulation.metrics;
