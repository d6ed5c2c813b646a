/// The arithmetic of Jobs and CronJobs: when it is time, how long to wait after failures, what is left to be done.
///
/// Pure: everything it needs is handed to it, and it remembers nothing. Source: `pkg/controller/job`,
/// `pkg/controller/cronjob`.
package naru.simulation.controlplane.batch;
