package naru.simulation.beanstalk;

import java.time.Duration;

/// Between which bounds the number of instances is kept, and how soon it may change again.
///
/// Source: dg/command-options-general, `aws:autoscaling:asg`, for the defaults too.
///
/// @param min the fewest instances
/// @param max the most
/// @param cooldown after a scaling activity, before the next may begin
/// @param healthCheck what the group replaces an instance for
public record Capacity(int min, int max, Duration cooldown, HealthCheck healthCheck) {

    /// Source: dg/environmentconfig-autoscaling-healthchecktype.
    public enum HealthCheck {
        /// Only EC2's own status checks: an instance whose application is down stays.
        EC2,
        /// The load balancer's health checks as well.
        ELB
    }

    public Capacity(int min, int max, Duration cooldown) {
        this(min, max, cooldown, HealthCheck.EC2);
    }

    public static final Capacity DEFAULT = new Capacity(1, 4, Duration.ofMinutes(6));
}
