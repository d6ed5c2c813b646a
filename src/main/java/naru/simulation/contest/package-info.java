/// The same event on Elastic Beanstalk and on Kubernetes: one application, one load, one fault, two platforms, and a
/// person at each.
///
/// Both models run; nothing here says what will come of it. What is served and lost, when it is well again, what it
/// costs and what a person has to do is counted from the two worlds.
package naru.simulation.contest;
