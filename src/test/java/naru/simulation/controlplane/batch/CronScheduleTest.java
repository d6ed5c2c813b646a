package naru.simulation.controlplane.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import naru.simulation.kernel.Calendar;
import naru.simulation.kernel.SimTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronScheduleTest {

    /// Cases of `TestNext` and of the parser's tests in `github.com/robfig/cron/v3`, at dates of Naru's calendar
    /// (5 January 2026 is a Monday).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* * * * * | 2026-01-05T14:45:00 | 2026-01-05T14:46:00",
                "* * * * * | 2026-01-05T14:45:59.999 | 2026-01-05T14:46:00",
                "0/15 * * * * | 2026-01-05T14:45:00 | 2026-01-05T15:00:00",
                "*/15 * * * * | 2026-01-05T14:59:59 | 2026-01-05T15:00:00",
                "20-35/15 * * * * | 2026-01-05T15:45:00 | 2026-01-05T16:20:00",
                "*/15 0 * * * | 2026-01-05T23:46:00 | 2026-01-06T00:00:00",
                "30 8 * * * | 2026-01-05T08:30:00 | 2026-01-06T08:30:00",
                "0 0 1 1 * | 2026-01-05T00:00:00 | 2027-01-01T00:00:00",
                "0 0 29 feb ? | 2026-01-05T00:00:00 | 2028-02-29T00:00:00",
                "0 12 * * sun | 2026-01-05T00:00:00 | 2026-01-11T12:00:00",
                "0 12 * * MON-fri | 2026-01-09T12:00:00 | 2026-01-12T12:00:00",
                "0 0 1,15 * wed | 2026-01-05T00:00:00 | 2026-01-07T00:00:00",
                "0 0 1,15 * wed | 2026-01-14T00:00:00 | 2026-01-15T00:00:00",
                "0 0 */5 * mon | 2026-01-06T00:00:00 | 2026-01-11T00:00:00",
                "0,10,45 9-17/4 * * * | 2026-01-05T13:10:00 | 2026-01-05T13:45:00",
                "@hourly | 2026-01-05T15:00:00 | 2026-01-05T16:00:00",
                "@daily | 2026-01-05T15:00:00 | 2026-01-06T00:00:00",
                "@weekly | 2026-01-05T15:00:00 | 2026-01-11T00:00:00",
                "@monthly | 2026-01-05T15:00:00 | 2026-02-01T00:00:00",
                "@yearly | 2026-01-05T15:00:00 | 2027-01-01T00:00:00",
                "@every 1h30m | 2026-01-05T15:00:00.5 | 2026-01-05T16:30:00"
            })
    void findsTheNextTime(String schedule, LocalDateTime from, LocalDateTime next) {
        assertThat(CronSchedule.parse(schedule).orElseThrow().after(Calendar.of(from)))
                .contains(Calendar.of(next));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * 32 * *",
                "* * * 13 *",
                "* * * * 7",
                "5-3 * * * *",
                "1-2-3 * * * *",
                "*/0 * * * *",
                "*/2/3 * * * *",
                "-1 * * * *",
                "x * * * *",
                "1, * * * *",
                "* * * mon *",
                "99999999999 * * * *",
                "@never",
                "@every",
                "@every 0s",
                "@every soon"
            })
    void refusesWhatIsNoSchedule(String text) {
        assertThat(CronSchedule.parse(text)).isEmpty();
    }

    @Test
    void aDayThatNeverComesIsNeverDue() {
        assertThat(CronSchedule.parse("0 0 30 2 *").orElseThrow().after(SimTime.ZERO))
                .isEqualTo(Optional.empty());
    }

    @Test
    void theWorldBeginsOnAMonday() {
        assertThat(CronSchedule.parse("0 0 * * mon").orElseThrow().after(SimTime.ZERO.minus(Duration.ofSeconds(1))))
                .contains(SimTime.ZERO);
        assertThat(Calendar.epochMinutes(SimTime.ZERO)).isEqualTo(1_767_571_200L / 60);
    }
}
