package naru.simulation.beanstalk;

import java.time.Duration;

/// How the load balancer asks whether an instance is well, and how it lets go of one.
///
/// Source: dg/command-options-general, `aws:elasticbeanstalk:environment:process:default`.
///
/// @param interval between two checks of one instance
/// @param timeout how long it waits for the answer
/// @param healthyAfter so many good checks in a row
/// @param unhealthyAfter so many bad checks in a row
/// @param draining how long requests on their way are waited for when an instance is taken out
public record LoadBalancerSettings(
        Duration interval, Duration timeout, int healthyAfter, int unhealthyAfter, Duration draining) {

    public static final LoadBalancerSettings DEFAULT =
            new LoadBalancerSettings(Duration.ofSeconds(15), Duration.ofSeconds(5), 3, 5, Duration.ofSeconds(20));
}
