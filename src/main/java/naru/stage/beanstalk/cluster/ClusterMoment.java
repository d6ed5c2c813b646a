package naru.stage.beanstalk.cluster;

import java.util.List;
import java.util.Optional;
import naru.simulation.Snapshot;
import naru.simulation.beanstalk.cluster.ClusterEnvironment;
import naru.simulation.beanstalk.cluster.ClusterFigures;
import naru.simulation.beanstalk.cluster.ClusterHealth;
import naru.simulation.beanstalk.cluster.ClusterService;
import naru.simulation.beanstalk.cluster.SharedCluster;
import naru.simulation.kernel.SimTime;

/// The cluster and its service at one moment.
///
/// @param before the cluster a minute earlier, or at its beginning
/// @param deeds what has been asked up to now, in order
record ClusterMoment(Snapshot before, Snapshot now, ClusterService service, List<Deed> deeds) {

    ClusterMoment {
        deeds = List.copyOf(deeds);
    }

    SimTime time() {
        return now.time();
    }

    Optional<Deed> last() {
        return deeds.isEmpty() ? Optional.empty() : Optional.of(deeds.getLast());
    }

    List<ClusterEnvironment> environments() {
        return List.copyOf(service.environments().values());
    }

    ClusterHealth health(ClusterEnvironment environment) {
        return ClusterHealth.of(before, now, environment);
    }

    ClusterFigures figures(ClusterEnvironment environment) {
        return ClusterFigures.of(now, environment);
    }

    int nodes() {
        return now.nodes().size();
    }

    /// Whether somebody has changed the cluster directly, so that the service maintains it no more.
    boolean drifted() {
        return service.clusters().values().stream().anyMatch(SharedCluster::drifted);
    }
}
