/// Kubernetes' objects as immutable records, named and shaped as in its API, with the fields that Naru plays.
///
/// Empty text and empty lists stand for what is not set, as in Go; where "not set" and "zero" differ, the field is an
/// Optional.
package naru.simulation.api;
