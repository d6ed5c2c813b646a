package naru.simulation.controlplane.batch;

import java.time.format.DateTimeFormatter;
import naru.simulation.api.CronJob;
import naru.simulation.api.Job;
import naru.simulation.api.Kind;
import naru.simulation.api.ObjectMeta;
import naru.simulation.api.OwnerReference;
import naru.simulation.kernel.Calendar;
import naru.simulation.kernel.SimTime;

/// The Jobs that a CronJob makes.
public final class CronJobs {

    /// When the Job should have begun. Source: `staging/src/k8s.io/api/batch/v1/types.go`.
    private static final String SCHEDULED = "batch.kubernetes.io/cronjob-scheduled-timestamp";

    private CronJobs() {}

    /// A name that follows from the time, so that no time is started twice: minutes since 1970. Source:
    /// `pkg/controller/cronjob/utils.go`, `getJobName`.
    public static String jobName(CronJob cronJob, SimTime scheduled) {
        return cronJob.name() + "-" + Calendar.epochMinutes(scheduled);
    }

    /// The Job for a time of the schedule.
    public static Job scheduled(CronJob cronJob, SimTime scheduled) {
        String time = Calendar.at(scheduled).format(DateTimeFormatter.ISO_LOCAL_DATE_TIME) + "Z";
        CronJob.JobTemplate template = cronJob.spec().jobTemplate();
        ObjectMeta meta = ObjectMeta.of(cronJob.meta().namespace(), jobName(cronJob, scheduled), template.labels())
                .withAnnotations(template.annotations().with(SCHEDULED, time))
                .withOwner(new OwnerReference(
                        Kind.CRON_JOB.title(), cronJob.name(), cronJob.meta().uid()));
        return new Job(meta, template.spec(), Job.Status.NEW);
    }
}
