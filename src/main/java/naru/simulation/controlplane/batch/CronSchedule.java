package naru.simulation.controlplane.batch;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import naru.simulation.kernel.Calendar;
import naru.simulation.kernel.SimTime;

/// When a CronJob is due.
///
/// Source of the grammar and of its rules: `github.com/robfig/cron/v3`, `ParseStandard`, which Kubernetes uses.
public sealed interface CronSchedule {

    /// Reads five fields (minute, hour, day of month, month, day of week) or a name such as `@hourly`.
    ///
    /// @return empty if it can't be read
    static Optional<CronSchedule> parse(String text) {
        return CronText.read(text);
    }

    /// The first time after this one; empty if there is none in five years (the 30th of February).
    Optional<SimTime> after(SimTime time);

    /// `@every 1h30m`, in whole seconds.
    record Every(Duration interval) implements CronSchedule {
        @Override
        public Optional<SimTime> after(SimTime time) {
            SimTime next = time.plus(interval);
            return Optional.of(new SimTime(next.nanos() - Math.floorMod(next.nanos(), 1_000_000_000L)));
        }
    }

    /// The times that every field allows. If both kinds of day are restricted, either will do; that is cron's own
    /// old rule.
    record Fields(CronField minute, CronField hour, CronField dayOfMonth, CronField month, CronField dayOfWeek)
            implements CronSchedule {

        private static final int YEARS = 5;

        @Override
        public Optional<SimTime> after(SimTime time) {
            LocalDateTime candidate =
                    Calendar.at(time).truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
            LocalDateTime end = candidate.plusYears(YEARS);
            while (candidate.isBefore(end)) {
                if (!month.has(candidate.getMonthValue())) {
                    candidate = candidate
                            .truncatedTo(ChronoUnit.DAYS)
                            .withDayOfMonth(1)
                            .plusMonths(1);
                } else if (!isDay(candidate)) {
                    candidate = candidate.truncatedTo(ChronoUnit.DAYS).plusDays(1);
                } else if (!hour.has(candidate.getHour())) {
                    candidate = candidate.truncatedTo(ChronoUnit.HOURS).plusHours(1);
                } else if (!minute.has(candidate.getMinute())) {
                    candidate = candidate.plusMinutes(1);
                } else {
                    return Optional.of(Calendar.of(candidate));
                }
            }
            return Optional.empty();
        }

        private boolean isDay(LocalDateTime moment) {
            boolean ofMonth = dayOfMonth.has(moment.getDayOfMonth());
            boolean ofWeek = dayOfWeek.has(moment.getDayOfWeek().getValue() % 7);
            return (dayOfMonth.star() || dayOfWeek.star()) ? (ofMonth && ofWeek) : (ofMonth || ofWeek);
        }
    }
}
