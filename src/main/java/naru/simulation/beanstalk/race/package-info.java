/// The ways to deploy beside each other: one environment for each, the same traffic, the same versions at the same
/// moments, and what came of each.
package naru.simulation.beanstalk.race;
