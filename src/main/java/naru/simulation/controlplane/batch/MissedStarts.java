package naru.simulation.controlplane.batch;

import java.time.Duration;
import java.util.Optional;
import naru.simulation.api.CronJob;
import naru.simulation.kernel.SimTime;

/// Which start of a CronJob is due now, if one is, and whether many were missed before it.
///
/// Source: `pkg/controller/cronjob/utils.go`, `mostRecentScheduleTime`.
///
/// @param latest the last time of the schedule that has passed without a start
/// @param many whether there were more than 100 of them
public record MissedStarts(Optional<SimTime> latest, boolean many) {

    private static final long MANY = 100;

    private static final MissedStarts NONE = new MissedStarts(Optional.empty(), false);

    public static MissedStarts of(CronJob cronJob, CronSchedule schedule, SimTime now) {
        SimTime earliest =
                cronJob.status().lastScheduleTime().orElse(cronJob.meta().creationTimestamp());
        Optional<SimTime> deadline = cronJob.spec()
                .startingDeadlineSeconds()
                .map(seconds -> now.minus(Duration.ofSeconds(seconds)))
                .filter(moment -> moment.isAfter(earliest));
        Optional<SimTime> first = schedule.after(deadline.orElse(earliest)).filter(time -> !time.isAfter(now));
        if (first.isEmpty()) {
            return NONE;
        }
        Optional<SimTime> second = schedule.after(first.get()).filter(time -> !time.isAfter(now));
        if (second.isEmpty()) {
            return new MissedStarts(first, false);
        }
        long between = second.get().since(first.get()).toSeconds();
        long missed = now.since(first.get()).toSeconds() / between + 1;
        return new MissedStarts(Optional.of(latest(schedule, first.get(), (missed - 2) * between, now)), missed > MANY);
    }

    /// Times need not be evenly apart: from a little before where the last would be, step by step.
    private static SimTime latest(CronSchedule schedule, SimTime first, long skipSeconds, SimTime now) {
        SimTime latest = first;
        Optional<SimTime> next = schedule.after(first.plus(Duration.ofSeconds(skipSeconds)));
        while (next.isPresent() && !next.get().isAfter(now)) {
            latest = next.get();
            next = schedule.after(latest);
        }
        return latest;
    }
}
