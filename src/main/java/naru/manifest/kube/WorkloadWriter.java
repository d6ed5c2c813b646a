package naru.manifest.kube;

import java.util.Optional;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.Job;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.ReplicaSet;
import naru.simulation.api.StatefulSet;

/// The `spec` of what makes pods.
final class WorkloadWriter {

    private static final int DEFAULT_HISTORY = Deployment.DEFAULT_REVISION_HISTORY_LIMIT;
    private static final int SUCCESSFUL_JOBS = 3;
    private static final int FAILED_JOBS = 1;

    private WorkloadWriter() {}

    static Block deployment(Deployment.Spec spec) {
        return new Block()
                .number("replicas", spec.replicas())
                .put("selector", AffinityWriter.selector(spec.selector()))
                .put("strategy", strategy(spec.strategy()))
                .number("minReadySeconds", spec.minReadySeconds(), 0)
                .number("revisionHistoryLimit", spec.revisionHistoryLimit(), DEFAULT_HISTORY)
                .number(
                        "progressDeadlineSeconds",
                        spec.progressDeadlineSeconds(),
                        Deployment.DEFAULT_PROGRESS_DEADLINE_SECONDS)
                .flag("paused", spec.paused())
                .put("template", PodWriter.template(spec.template()));
    }

    private static Block strategy(Deployment.Strategy strategy) {
        if (strategy.type() == Deployment.StrategyType.RECREATE) {
            return new Block().put("type", Words.of(strategy.type()));
        }
        Block rolling = new Block();
        if (!strategy.equals(Deployment.Strategy.DEFAULT)) {
            rolling.always("maxSurge", MetaWriter.intOrPercent(strategy.maxSurge()));
            rolling.always("maxUnavailable", MetaWriter.intOrPercent(strategy.maxUnavailable()));
        }
        return new Block().put("rollingUpdate", rolling);
    }

    static Block replicaSet(ReplicaSet.Spec spec) {
        return new Block()
                .number("replicas", spec.replicas())
                .number("minReadySeconds", spec.minReadySeconds(), 0)
                .put("selector", AffinityWriter.selector(spec.selector()))
                .put("template", PodWriter.template(spec.template()));
    }

    static Block statefulSet(StatefulSet.Spec spec) {
        return new Block()
                .put("serviceName", spec.serviceName())
                .number("replicas", spec.replicas())
                .put("selector", AffinityWriter.selector(spec.selector()))
                .word("podManagementPolicy", spec.podManagement(), StatefulSet.PodManagement.ORDERED_READY)
                .put("updateStrategy", update(spec.updateStrategy()))
                .number("minReadySeconds", spec.minReadySeconds(), 0)
                .number("revisionHistoryLimit", spec.revisionHistoryLimit(), DEFAULT_HISTORY)
                .put(
                        "persistentVolumeClaimRetentionPolicy",
                        new Block()
                                .word("whenDeleted", spec.whenDeleted(), StatefulSet.Retention.RETAIN)
                                .word("whenScaled", spec.whenScaled(), StatefulSet.Retention.RETAIN))
                .put("template", PodWriter.template(spec.template()))
                .list(
                        "volumeClaimTemplates",
                        spec.claimTemplates().stream()
                                .map(WorkloadWriter::claimTemplate)
                                .toList());
    }

    private static Block claimTemplate(PersistentVolumeClaim claim) {
        return new Block().put("metadata", MetaWriter.meta(claim.meta())).put("spec", ObjectWriter.claim(claim.spec()));
    }

    private static Block update(StatefulSet.UpdateStrategy strategy) {
        Block rolling = new Block().number("partition", strategy.partition(), 0);
        if (!strategy.maxUnavailable().equals(StatefulSet.UpdateStrategy.DEFAULT.maxUnavailable())) {
            rolling.always("maxUnavailable", MetaWriter.intOrPercent(strategy.maxUnavailable()));
        }
        return new Block()
                .word("type", strategy.type(), StatefulSet.UpdateType.ROLLING_UPDATE)
                .put("rollingUpdate", rolling);
    }

    static Block daemonSet(DaemonSet.Spec spec) {
        return new Block()
                .put("selector", AffinityWriter.selector(spec.selector()))
                .put("updateStrategy", update(spec.updateStrategy()))
                .number("minReadySeconds", spec.minReadySeconds(), 0)
                .number("revisionHistoryLimit", spec.revisionHistoryLimit(), DEFAULT_HISTORY)
                .put("template", PodWriter.template(spec.template()));
    }

    private static Block update(DaemonSet.UpdateStrategy strategy) {
        Block block = new Block().word("type", strategy.type(), DaemonSet.UpdateType.ROLLING_UPDATE);
        if (strategy.type() == DaemonSet.UpdateType.ROLLING_UPDATE
                && !strategy.equals(DaemonSet.UpdateStrategy.DEFAULT)) {
            block.put(
                    "rollingUpdate",
                    new Block()
                            .always("maxUnavailable", MetaWriter.intOrPercent(strategy.maxUnavailable()))
                            .always("maxSurge", MetaWriter.intOrPercent(strategy.maxSurge())));
        }
        return block;
    }

    static Block job(Job.Spec spec) {
        boolean oneOnly = spec.completions().equals(Optional.of(1)) && spec.parallelism() == 1;
        return new Block()
                .number("parallelism", oneOnly ? Optional.empty() : Optional.of(spec.parallelism()))
                .number("completions", oneOnly ? Optional.empty() : spec.completions())
                .word("completionMode", spec.completionMode(), Job.CompletionMode.NON_INDEXED)
                .number("backoffLimit", spec.backoffLimit(), Job.DEFAULT_BACKOFF_LIMIT)
                .number("activeDeadlineSeconds", spec.activeDeadlineSeconds())
                .number("ttlSecondsAfterFinished", spec.ttlSecondsAfterFinished())
                .flag("suspend", spec.suspend())
                .put("template", PodWriter.template(spec.template()));
    }

    static Block cronJob(CronJob.Spec spec) {
        Block template = new Block()
                .put(
                        "metadata",
                        new Block()
                                .labels("labels", spec.jobTemplate().labels())
                                .labels("annotations", spec.jobTemplate().annotations()))
                .put("spec", job(spec.jobTemplate().spec()));
        return new Block()
                .put("schedule", spec.schedule())
                .word("concurrencyPolicy", spec.concurrencyPolicy(), CronJob.ConcurrencyPolicy.ALLOW)
                .number("startingDeadlineSeconds", spec.startingDeadlineSeconds())
                .number("successfulJobsHistoryLimit", spec.successfulJobsHistoryLimit(), SUCCESSFUL_JOBS)
                .number("failedJobsHistoryLimit", spec.failedJobsHistoryLimit(), FAILED_JOBS)
                .flag("suspend", spec.suspend())
                .put("jobTemplate", template);
    }
}
