package naru.simulation;

import java.util.Optional;
import java.util.function.UnaryOperator;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.Job;
import naru.simulation.api.KubeObject;
import naru.simulation.api.Pod;
import naru.simulation.api.PodSpec;
import naru.simulation.api.PodTemplate;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;

/// The pod templates that workloads carry, and how to change one.
final class Templates {

    private Templates() {}

    /// The template of a workload that rolls its changes out by itself.
    static Optional<PodTemplate> rolledOut(KubeObject object) {
        return switch (object) {
            case Deployment deployment -> Optional.of(deployment.spec().template());
            case StatefulSet set -> Optional.of(set.spec().template());
            case DaemonSet set -> Optional.of(set.spec().template());
            default -> Optional.empty();
        };
    }

    static KubeObject with(KubeObject object, PodTemplate template) {
        return switch (object) {
            case Deployment deployment -> deployment.withSpec(deployment.spec().withTemplate(template));
            case StatefulSet set -> set.withSpec(set.spec().withTemplate(template));
            case DaemonSet set -> set.withSpec(set.spec().withTemplate(template));
            default -> object;
        };
    }

    /// The pods that an object asks for, or is; empty if it has nothing to do with pods.
    static Optional<PodSpec> podSpec(KubeObject object) {
        return switch (object) {
            case Pod pod -> Optional.of(pod.spec());
            case ReplicaSet replicaSet ->
                Optional.of(replicaSet.spec().template().spec());
            case CronJob cronJob ->
                Optional.of(cronJob.spec().jobTemplate().spec().template().spec());
            default -> rolledOut(object).map(PodTemplate::spec);
        };
    }

    static KubeObject withPodSpec(KubeObject object, UnaryOperator<PodSpec> change) {
        return switch (object) {
            case Pod pod -> pod.withSpec(change.apply(pod.spec()));
            case ReplicaSet replicaSet -> {
                ReplicaSet.Spec spec = replicaSet.spec();
                yield new ReplicaSet(
                        replicaSet.meta(),
                        new ReplicaSet.Spec(
                                spec.replicas(),
                                spec.minReadySeconds(),
                                spec.selector(),
                                changed(spec.template(), change)),
                        replicaSet.status());
            }
            case CronJob cronJob -> cronJob.withSpec(changed(cronJob.spec(), change));
            default ->
                rolledOut(object)
                        .map(template -> with(object, changed(template, change)))
                        .orElse(object);
        };
    }

    private static PodTemplate changed(PodTemplate template, UnaryOperator<PodSpec> change) {
        return new PodTemplate(template.labels(), template.annotations(), change.apply(template.spec()));
    }

    private static CronJob.Spec changed(CronJob.Spec spec, UnaryOperator<PodSpec> change) {
        Job.Spec job = spec.jobTemplate().spec();
        CronJob.JobTemplate template = new CronJob.JobTemplate(
                spec.jobTemplate().labels(),
                spec.jobTemplate().annotations(),
                new Job.Spec(
                        job.parallelism(),
                        job.completions(),
                        job.completionMode(),
                        job.backoffLimit(),
                        job.activeDeadlineSeconds(),
                        job.ttlSecondsAfterFinished(),
                        job.suspend(),
                        changed(job.template(), change)));
        return new CronJob.Spec(
                spec.schedule(),
                spec.concurrencyPolicy(),
                spec.startingDeadlineSeconds(),
                spec.successfulJobsHistoryLimit(),
                spec.failedJobsHistoryLimit(),
                spec.suspend(),
                template);
    }
}
