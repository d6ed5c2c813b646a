/// Requests: who sends them, which pod answers, how long it takes and what fails.
///
/// Requests are counted one by one, and never sent but to an endpoint that the Service's EndpointSlice calls ready.
package naru.simulation.traffic;
