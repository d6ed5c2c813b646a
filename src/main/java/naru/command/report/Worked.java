package naru.command.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.command.report.Workings.AutoscalerLine;
import naru.command.report.Workings.BudgetLine;
import naru.command.report.Workings.ClaimLine;
import naru.command.report.Workings.CronJobLine;
import naru.command.report.Workings.JobLine;
import naru.command.report.Workings.TrafficLine;
import naru.command.report.Workings.WorkloadLine;
import naru.simulation.Snapshot;
import naru.simulation.api.CronJob;
import naru.simulation.api.DaemonSet;
import naru.simulation.api.Deployment;
import naru.simulation.api.HorizontalPodAutoscaler;
import naru.simulation.api.HorizontalPodAutoscaler.Metric;
import naru.simulation.api.HorizontalPodAutoscaler.Target;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.KubeObject;
import naru.simulation.api.PersistentVolumeClaim;
import naru.simulation.api.PodDisruptionBudget;
import naru.simulation.api.Quantity;
import naru.simulation.api.ResourceList;
import naru.simulation.api.StatefulSet;
import naru.simulation.traffic.Tally;

/// Makes [Workings] of a world.
record Worked(Snapshot world) {

    private static final String REVISION = "deployment.kubernetes.io/revision";

    Workings workings() {
        List<WorkloadLine> workloads = new ArrayList<>();
        all(Kind.DEPLOYMENT, Deployment.class).forEach(deployment -> workloads.add(line(deployment)));
        all(Kind.STATEFUL_SET, StatefulSet.class).forEach(set -> workloads.add(line(set)));
        all(Kind.DAEMON_SET, DaemonSet.class).forEach(set -> workloads.add(line(set)));
        return new Workings(
                workloads,
                all(Kind.JOB, Job.class).stream().map(Worked::line).toList(),
                all(Kind.CRON_JOB, CronJob.class).stream().map(Worked::line).toList(),
                all(Kind.HORIZONTAL_POD_AUTOSCALER, HorizontalPodAutoscaler.class).stream()
                        .map(Worked::line)
                        .toList(),
                all(Kind.POD_DISRUPTION_BUDGET, PodDisruptionBudget.class).stream()
                        .map(Worked::line)
                        .toList(),
                all(Kind.PERSISTENT_VOLUME_CLAIM, PersistentVolumeClaim.class).stream()
                        .map(Worked::line)
                        .toList(),
                traffic());
    }

    private <T extends KubeObject> List<T> all(Kind kind, Class<T> type) {
        return world.list(kind, type);
    }

    private static WorkloadLine line(Deployment deployment) {
        Deployment.Status status = deployment.status();
        return line(
                deployment,
                deployment.spec().replicas(),
                status.readyReplicas(),
                status.updatedReplicas(),
                status.availableReplicas(),
                deployment.meta().annotations().get(REVISION));
    }

    private static WorkloadLine line(StatefulSet set) {
        StatefulSet.Status status = set.status();
        return line(
                set,
                set.spec().replicas(),
                status.readyReplicas(),
                status.updatedReplicas(),
                status.availableReplicas(),
                status.updateRevision());
    }

    private static WorkloadLine line(DaemonSet set) {
        DaemonSet.Status status = set.status();
        return line(set, status.desired(), status.ready(), status.updated(), status.available(), "");
    }

    private static WorkloadLine line(
            KubeObject object, int desired, int ready, int updated, int available, String revision) {
        return new WorkloadLine(
                object.kind().title(),
                object.meta().namespace(),
                object.name(),
                desired,
                ready,
                updated,
                available,
                given(revision));
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static JobLine line(Job job) {
        String state = job.isComplete() ? "Complete" : job.isOver() ? "Failed" : "Running";
        return new JobLine(
                job.meta().namespace(),
                job.name(),
                job.spec().completions(),
                job.status().active(),
                job.status().succeeded(),
                job.status().failed(),
                job.spec().suspend() && !job.isOver() ? "Suspended" : state);
    }

    private static CronJobLine line(CronJob job) {
        return new CronJobLine(
                job.meta().namespace(),
                job.name(),
                job.spec().schedule(),
                job.status().active().size(),
                job.status().lastScheduleTime().map(Json::seconds));
    }

    private static AutoscalerLine line(HorizontalPodAutoscaler scaler) {
        return new AutoscalerLine(
                scaler.meta().namespace(),
                scaler.name(),
                scaler.spec().target().kind() + "/" + scaler.spec().target().name(),
                scaler.status().currentReplicas(),
                scaler.status().desiredReplicas(),
                scaler.spec().metrics().stream()
                        .map(metric -> measured(metric, scaler.status()))
                        .toList());
    }

    /// As `kubectl get hpa` has it.
    private static String measured(Metric metric, HorizontalPodAutoscaler.Status status) {
        Optional<Long> value = status.current().stream()
                .filter(current -> current.metric().equals(metric))
                .findFirst()
                .flatMap(HorizontalPodAutoscaler.Current::value);
        return switch (metric) {
            case Metric.Resource(String name, Target target) -> name + " " + shown(name, target, value);
            case Metric.Pods(String name, Target.AverageValue target) -> name + " " + shown(name, target, value);
        };
    }

    private static String shown(String name, Target target, Optional<Long> value) {
        return switch (target) {
            case Target.Utilization(int percent) ->
                value.map(found -> found + "%").orElse("<unknown>") + "/" + percent + "%";
            case Target.AverageValue(long milli) ->
                value.map(found -> amount(name, found)).orElse("<unknown>") + "/" + amount(name, milli);
        };
    }

    private static String amount(String name, long milli) {
        return name.equals(ResourceList.MEMORY)
                ? Amount.of(name, milli / 1000)
                : Quantity.ofMilli(milli).toString();
    }

    private static BudgetLine line(PodDisruptionBudget budget) {
        PodDisruptionBudget.Status status = budget.status();
        return new BudgetLine(
                budget.meta().namespace(),
                budget.name(),
                status.disruptionsAllowed(),
                status.currentHealthy(),
                status.desiredHealthy(),
                status.expectedPods());
    }

    private static ClaimLine line(PersistentVolumeClaim claim) {
        String phase = claim.phase().name();
        return new ClaimLine(
                claim.meta().namespace(),
                claim.name(),
                phase.charAt(0) + phase.substring(1).toLowerCase(Locale.ROOT),
                given(claim.spec().volumeName()),
                claim.spec().storageClassName().flatMap(Worked::given),
                Amount.of(ResourceList.MEMORY, claim.spec().requestBytes()));
    }

    private List<TrafficLine> traffic() {
        List<TrafficLine> lines = new ArrayList<>();
        world.traffic().tallies().forEach((client, tally) -> lines.add(line(client, tally)));
        return lines;
    }

    private static TrafficLine line(String client, Tally tally) {
        Optional<Long> mean =
                tally.answered() == 0 ? Optional.empty() : Optional.of(tally.latencyMillis() / tally.answered());
        return new TrafficLine(
                client,
                tally.total(),
                tally.answered(),
                tally.noEndpoint(),
                tally.lost(),
                tally.errors(),
                tally.timedOut(),
                mean,
                tally.slowestMillis());
    }
}
