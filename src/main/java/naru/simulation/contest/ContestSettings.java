package naru.simulation.contest;

import java.time.Duration;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.beanstalk.Policy;

/// What a contest is held with.
///
/// @param policy how Beanstalk brings a new version
/// @param batch how many instances at a time
/// @param copies instances there, pods here
/// @param perSecond requests a second on an ordinary day
/// @param horizon how long it is watched
public record ContestSettings(
        long seed,
        Trial trial,
        Policy policy,
        BatchSize batch,
        Strategy strategy,
        int copies,
        double perSecond,
        Duration horizon) {}
