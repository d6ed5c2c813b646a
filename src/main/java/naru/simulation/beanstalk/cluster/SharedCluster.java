package naru.simulation.beanstalk.cluster;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// An EKS cluster that the service has made for the environments of certain subnets.
///
/// @param ordered when its first environment was asked for
/// @param empty since when it has had no environment
/// @param drifted whether somebody has changed it directly: then the service maintains it no more
public record SharedCluster(String subnets, SimTime ordered, Optional<SimTime> empty, boolean drifted) {

    /// "About ten minutes". Source: dg/beanstalk-cluster-concepts.
    public static final Duration CREATION = Duration.ofMinutes(10);

    /// It goes this long after its last environment. Source: the same page.
    public static final Duration KEPT = Duration.ofHours(3);

    public SimTime ready() {
        return ordered.plus(CREATION);
    }

    public boolean isThere(SimTime now) {
        return empty.filter(since -> !now.isBefore(since.plus(KEPT))).isEmpty();
    }

    SharedCluster withEmpty(Optional<SimTime> since) {
        return new SharedCluster(subnets, ordered, since, drifted);
    }

    SharedCluster changedDirectly() {
        return new SharedCluster(subnets, ordered, empty, true);
    }
}
