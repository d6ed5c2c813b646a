package naru.simulation.beanstalk;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// A version on its way to an environment's instances, or how that ended.
///
/// @param id counts an environment's deployments, from 1
/// @param previous the version that the environment ran before; empty for the first
/// @param batches in the order in which they are done
/// @param stepSince when the step began
/// @param newVersionPercent of the requests, what goes to the new version by rule; 100 where no rule parts them
/// @param restart whether the application is only started again, as it is, under the id of the deployment before
/// @param ended empty: under way
public record Deployment(
        int id,
        String version,
        String previous,
        Policy policy,
        SimTime began,
        Step step,
        SimTime stepSince,
        List<Batch> batches,
        int newVersionPercent,
        boolean restart,
        Optional<Ended> ended) {

    public enum Step {
        /// Instances are launched: an additional batch, or those of a second group.
        LAUNCHING,
        /// Batch by batch, or all at once.
        IN_BATCHES,
        /// The first instance of a second group serves beside the old ones and is watched.
        TRIAL,
        /// A part of the requests goes to the new version, for the time of evaluation.
        EVALUATING,
        /// The new instances move to the original group, and the old ones are terminated.
        REPLACING,
        /// What was launched for the deployment is terminated.
        CLEANING,
        OVER
    }

    /// @param failure what it failed by; empty: it succeeded
    public record Ended(SimTime at, Optional<Failure> failure) {}

    public enum Failure {
        /// A command on an instance ended with an error.
        COMMAND_FAILED,
        /// Not all instances of a batch became healthy within the command timeout.
        TIMED_OUT,
        /// Instances that served a part of the requests were not healthy.
        UNHEALTHY,
        /// A person called it off.
        ABORTED
    }

    public Deployment {
        batches = List.copyOf(batches);
    }

    public boolean underWay() {
        return ended.isEmpty();
    }

    public boolean failed() {
        return ended.flatMap(Ended::failure).isPresent();
    }

    Deployment in(Step next, SimTime now) {
        return new Deployment(
                id, version, previous, policy, began, next, now, batches, newVersionPercent, restart, ended);
    }

    Deployment with(List<Batch> next) {
        return new Deployment(
                id, version, previous, policy, began, step, stepSince, next, newVersionPercent, restart, ended);
    }

    Deployment with(Batch next) {
        return with(batches.stream()
                .map(each -> each.number() == next.number() ? next : each)
                .toList());
    }

    Deployment splitting(int percent) {
        return new Deployment(id, version, previous, policy, began, step, stepSince, batches, percent, restart, ended);
    }

    Deployment ended(SimTime now, Optional<Failure> failure) {
        return new Deployment(
                id,
                version,
                previous,
                policy,
                began,
                step,
                stepSince,
                batches,
                newVersionPercent,
                restart,
                Optional.of(new Ended(now, failure)));
    }
}
