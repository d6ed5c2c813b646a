/// Measures what pods use, at intervals, as the metrics server does.
package naru.simulation.metrics;
