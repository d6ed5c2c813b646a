/// Requests: who sends them, which pod answers, how long it takes and what fails.
///
/// Requests are counted one by one, and none is sent but to an endpoint that the Service's rules name: those that
/// kube-proxy wrote last, at most once a second, so that a request may still go to a pod that has just gone. A program
/// calls, one after the other, every address in its environment, and answers when all have answered; what it costs is
/// CPU time, worked off in the order of arrival by as many workers as the container has cores.
///
/// Assumed: a request costs a program 4 to 20 ms of a core, by its image, and a single one half to one and a half times
/// that; a host outside the cluster answers in 20 to 120 ms; an image that fails a part of its requests fails half of
/// them; networks take no time. A request passes at most 8 hops, and nobody retries.
package naru.simulation.traffic;
