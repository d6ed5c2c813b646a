package naru.simulation.api;

import java.util.Optional;

/// Where measurements are read (the resource metrics API, which an autoscaler asks).
@FunctionalInterface
public interface MetricsReader {

    /// The last measurement of a pod; empty if there is none yet.
    Optional<PodMetrics> metrics(ObjectKey pod);
}
