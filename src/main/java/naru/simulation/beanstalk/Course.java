package naru.simulation.beanstalk;

import java.util.List;

/// How a deployment goes by its policy, second by second.
sealed interface Course permits AllAtOnce, Rolling, AdditionalBatch, Immutable, TrafficSplitting {

    static Course of(Policy policy) {
        return switch (policy) {
            case ALL_AT_ONCE -> new AllAtOnce();
            case ROLLING -> new Rolling();
            case ROLLING_WITH_ADDITIONAL_BATCH -> new AdditionalBatch();
            case IMMUTABLE -> new Immutable();
            case TRAFFIC_SPLITTING -> new TrafficSplitting();
        };
    }

    /// @param instances those that are to get the version, or to be replaced
    Deployment begin(Draft draft, Deployment deployment, List<String> instances);

    /// Goes on by a second. The deployment it gives is over, or cleaning up, or has ended with a failure, or goes
    /// on.
    Deployment step(Draft draft, Deployment deployment);

    /// What is done with the deployment's work so far when it has failed or been called off.
    Deployment giveUp(Draft draft, Deployment deployment);
}
