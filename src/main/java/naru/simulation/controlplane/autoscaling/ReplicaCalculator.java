package naru.simulation.controlplane.autoscaling;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import naru.simulation.api.Pod;
import naru.simulation.api.PodPhase;
import naru.simulation.kernel.SimTime;

/// How many replicas it takes to bring what pods use to its target.
///
/// In short: as many as there are, times use over target, rounded up; and nothing, if that is near enough to 1.
/// Pods that were not measured, or are still starting, are supposed to be such that less is changed, never more.
///
/// Source: `pkg/controller/podautoscaler/replica_calculator.go` (facts.json `hpa.desired`, `hpa.missing_pods`,
/// `hpa.unready_pods`, `hpa.no_direction_flip`).
public record ReplicaCalculator(Tolerance tolerance, PodGroups.Patience patience, SimTime now) {

    private static final long ALL_OF_IT = 100;

    /// What a set of samples comes to, compared with a target.
    private record Use(double ratio, long current, long average) {}

    /// By the share of what the pods request that they use. Source: `GetResourceReplicas`.
    public Calculation utilization(
            String resource, int replicas, List<Pod> pods, Map<String, Sample> samples, int targetPercent) {
        if (samples.isEmpty()) {
            return Calculation.Failure.of(Calculation.Cause.NO_METRICS);
        }
        ResourceRequests requests = ResourceRequests.of(pods, resource);
        if (!requests.missing().isEmpty()) {
            ResourceRequests.Missing first = requests.missing().getFirst();
            return new Calculation.Failure(
                    Calculation.Cause.MISSING_REQUEST, Map.of("pod", first.pod(), "container", first.container()));
        }
        ToLongFunction<String> missingOnTheWayDown =
                pod -> request(requests, pod) * Math.max(ALL_OF_IT, targetPercent) / 100;
        return propose(
                resource, replicas, pods, samples, missingOnTheWayDown, known -> share(known, requests, targetPercent));
    }

    /// By what a pod uses on average. Source: `GetRawResourceReplicas`, `GetMetricReplicas`.
    ///
    /// @param metric a resource, or the name of any other metric of pods
    public Calculation average(
            String metric, int replicas, List<Pod> pods, Map<String, Sample> samples, long targetMilli) {
        if (samples.isEmpty()) {
            return Calculation.Failure.of(Calculation.Cause.NO_METRICS);
        }
        return propose(metric, replicas, pods, samples, pod -> targetMilli, known -> mean(known, targetMilli));
    }

    /// By one number for all pods together, such as the length of a queue, that should not be more than the target.
    /// Source: `GetObjectMetricReplicas`, `GetExternalMetricReplicas`.
    ///
    /// @param levelsMilli what is added up: of an object one level, of something external as many as it has series
    public Calculation total(int replicas, List<Pod> pods, List<Long> levelsMilli, long targetMilli) {
        long usageMilli = sum(levelsMilli);
        double ratio = (double) usageMilli / targetMilli;
        if (replicas == 0) {
            return new Calculation.Proposal(rounded(ratio), usageMilli, usageMilli);
        }
        if (tolerance.covers(ratio)) {
            return new Calculation.Proposal(replicas, usageMilli, usageMilli);
        }
        if (pods.isEmpty()) {
            return Calculation.Failure.of(Calculation.Cause.NO_PODS);
        }
        long ready = pods.stream()
                .filter(pod -> pod.status().phase() == PodPhase.RUNNING && pod.isReady())
                .count();
        return new Calculation.Proposal(rounded(ratio * ready), usageMilli, usageMilli);
    }

    /// By one number for all pods together, of which each should have no more than the target. Source:
    /// `GetObjectPerPodMetricReplicas`, `GetExternalPerPodMetricReplicas`.
    public Calculation perPod(int replicas, List<Long> levelsMilli, long targetMilli) {
        long usageMilli = sum(levelsMilli);
        double ratio = usageMilli / ((double) targetMilli * replicas);
        int wanted = tolerance.covers(ratio) ? replicas : rounded((double) usageMilli / targetMilli);
        long each = (long) Math.ceil((double) usageMilli / replicas);
        return new Calculation.Proposal(wanted, each, each);
    }

    @FunctionalInterface
    private interface Measure {
        /// Empty if no sample belongs to a pod that is there.
        Optional<Use> of(Map<String, Sample> samples);
    }

    private Calculation propose(
            String metric,
            int replicas,
            List<Pod> pods,
            Map<String, Sample> samples,
            ToLongFunction<String> missingOnTheWayDown,
            Measure measure) {
        if (pods.isEmpty()) {
            return Calculation.Failure.of(Calculation.Cause.NO_PODS);
        }
        PodGroups groups = PodGroups.of(pods, samples, metric, patience, now);
        Map<String, Sample> known = new TreeMap<>(samples);
        known.keySet().removeAll(groups.ignored());
        known.keySet().removeAll(groups.unready());
        if (known.isEmpty()) {
            return Calculation.Failure.of(Calculation.Cause.NO_READY_PODS);
        }
        Optional<Use> seen = measure.of(known);
        if (seen.isEmpty()) {
            return Calculation.Failure.of(Calculation.Cause.NO_MATCHING_PODS);
        }
        Use use = seen.get();
        boolean up = use.ratio > 1;
        boolean down = use.ratio < 1;
        boolean startingCount = up && !groups.unready().isEmpty();
        if (!startingCount && groups.missing().isEmpty()) {
            return proposal(tolerance.covers(use.ratio) ? replicas : rounded(use.ratio * groups.readyCount()), use);
        }
        if (up || down) {
            groups.missing().forEach(pod -> known.put(pod, guess(down ? missingOnTheWayDown.applyAsLong(pod) : 0)));
        }
        if (startingCount) {
            groups.unready().forEach(pod -> known.put(pod, guess(0)));
        }
        double ratio = measure.of(known).orElse(use).ratio;
        if (tolerance.covers(ratio) || (down && ratio > 1) || (up && ratio < 1)) {
            return proposal(replicas, use);
        }
        int wanted = rounded(ratio * known.size());
        boolean wrongWay = (ratio < 1 && wanted > replicas) || (ratio > 1 && wanted < replicas);
        return proposal(wrongWay ? replicas : wanted, use);
    }

    private static Calculation proposal(int replicas, Use use) {
        return new Calculation.Proposal(replicas, use.current, use.average);
    }

    private Sample guess(long milli) {
        return new Sample(now, Duration.ZERO, milli);
    }

    private static long request(ResourceRequests requests, String pod) {
        return requests.milli().getOrDefault(pod, 0L);
    }

    /// Source: `pkg/controller/podautoscaler/metrics/utilization.go`, `GetResourceUtilizationRatio`: a ratio of
    /// sums, in whole percent (facts.json `hpa.utilization`).
    private static Optional<Use> share(Map<String, Sample> samples, ResourceRequests requests, int targetPercent) {
        long used = 0;
        long requested = 0;
        int counted = 0;
        for (Map.Entry<String, Sample> sample : samples.entrySet()) {
            if (requests.milli().containsKey(sample.getKey())) {
                used += sample.getValue().milli();
                requested += request(requests, sample.getKey());
                counted++;
            }
        }
        if (requested == 0) {
            return Optional.empty();
        }
        int percent = (int) (used * 100 / requested);
        return Optional.of(new Use((double) percent / targetPercent, percent, used / counted));
    }

    /// Source: the same file, `GetMetricUsageRatio`.
    private static Optional<Use> mean(Map<String, Sample> samples, long targetMilli) {
        long used = samples.values().stream().mapToLong(Sample::milli).sum();
        long average = used / samples.size();
        return Optional.of(new Use((double) average / targetMilli, average, average));
    }

    /// Never beyond what a `long` holds.
    private static long sum(List<Long> levels) {
        long sum = 0;
        for (long level : levels) {
            sum = level > Long.MAX_VALUE - sum ? Long.MAX_VALUE : sum + level;
        }
        return sum;
    }

    /// Never beyond what an `int` holds.
    private static int rounded(double replicas) {
        return (int) Math.ceil(replicas);
    }
}
