package naru.content.measure;

import java.util.function.Predicate;
import naru.simulation.Snapshot;
import naru.simulation.api.Deployment;
import naru.simulation.api.EndpointSlice;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.Occurrence;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Reason;

/// Readings of objects that are no pods, and of what happened.
public final class ObjectGauges {

    private ObjectGauges() {}

    /// How many pods behind a Service are sent requests.
    public static Gauge readyEndpoints(String service) {
        return world -> Measured.of(world.endpointSlices().stream()
                .filter(slice -> slice.serviceName().equals(service))
                .flatMap(slice -> slice.endpoints().stream())
                .filter(EndpointSlice.Endpoint::ready)
                .count());
    }

    /// How many replicas a Deployment is meant to have.
    public static Gauge replicas(String deployment) {
        return world -> Measured.of(Workloads.find(world, Kind.DEPLOYMENT, deployment, Deployment.class)
                .map(found -> (long) found.spec().replicas())
                .orElse(0L));
    }

    /// What the autoscaler last wanted.
    public static Gauge wanted(String autoscaler) {
        return world -> Measured.of(
                Workloads.find(world, Kind.HORIZONTAL_POD_AUTOSCALER, autoscaler, HorizontalPodAutoscaler.class)
                        .map(found -> (long) found.status().desiredReplicas())
                        .orElse(0L));
    }

    /// How many pods of a Job have come to a good end.
    public static Gauge succeeded(String job) {
        return world -> Measured.of(Workloads.find(world, Kind.JOB, job, Job.class)
                .map(found -> (long) found.status().succeeded())
                .orElse(0L));
    }

    /// How many pods of a Job have failed.
    public static Gauge failures(String job) {
        return world -> Measured.of(Workloads.find(world, Kind.JOB, job, Job.class)
                .map(found -> (long) found.status().failed())
                .orElse(0L));
    }

    /// How many pods a budget lets go just now.
    public static Gauge disruptionsAllowed(String budget) {
        return world -> Measured.of(Workloads.find(world, Kind.POD_DISRUPTION_BUDGET, budget, PodDisruptionBudget.class)
                .map(found -> (long) found.status().disruptionsAllowed())
                .orElse(0L));
    }

    /// How often something has happened, since the beginning, to an object whose name begins so.
    public static Gauge occurrences(Reason reason, String of) {
        Predicate<Occurrence> which = occurrence ->
                occurrence.reason() == reason && occurrence.involved().name().startsWith(of);
        return world -> Measured.of(count(world, which));
    }

    private static long count(Snapshot world, Predicate<Occurrence> which) {
        long count = 0;
        for (Occurrence occurrence : world.occurrences().values()) {
            if (which.test(occurrence)) {
                count++;
            }
        }
        return count;
    }
}
