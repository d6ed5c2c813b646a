package naru.simulation.beanstalk.cluster;

import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.simulation.api.ResourceList;

/// What decides the number of replicas between its bounds. Source: dg/configuring-cluster-scaling.
///
/// @param percent how much of what replicas request they should use
public record Trigger(Measure measure, int percent) {

    public enum Measure {
        CPU,
        MEMORY
    }

    /// Where none is configured: the CPU of the replicas. That the target is 80 % is assumed, from the autoscaler
    /// of Kubernetes.
    public static final Trigger DEFAULT = new Trigger(Measure.CPU, 80);

    Metric metric() {
        String resource = switch (measure) {
            case CPU -> ResourceList.CPU;
            case MEMORY -> ResourceList.MEMORY;
        };
        return new Metric.Resource(resource, new Target.Utilization(percent));
    }
}
