package naru.simulation.beanstalk;

import java.time.Duration;

/// Source: dg/command-options-general, `aws:autoscaling:asg`.
///
/// @param cooldown after a scaling activity, before the next may begin
public record Capacity(int min, int max, Duration cooldown) {

    public static final Capacity DEFAULT = new Capacity(1, 4, Duration.ofSeconds(360));
}
