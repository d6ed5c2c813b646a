package naru.command.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.content.price.PriceList;
import naru.simulation.beanstalk.BatchSize;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestSettings;
import naru.simulation.contest.Ledger;
import naru.simulation.contest.Requests;
import naru.simulation.contest.Side;
import naru.simulation.price.Meter;
import naru.simulation.price.PriceTable;

/// What `compare` answers.
///
/// @param region whose prices they are
/// @param checked when the oldest of them was looked up
public record ComparisonReport(String region, String checked, List<EventLine> events) {

    private static final int MICRO_DIGITS = 6;

    public ComparisonReport {
        events = List.copyOf(events);
    }

    /// @param eventSeconds when it happens
    /// @param watchedSeconds until when it was watched
    public record EventLine(
            String event,
            long seed,
            String policy,
            String batch,
            String strategy,
            int copies,
            BigDecimal requestsPerSecond,
            BigDecimal eventSeconds,
            BigDecimal watchedSeconds,
            SideLine beanstalk,
            SideLine kubernetes) {}

    /// @param possible false: the platform cannot do it
    /// @param leastCapacity in percent of what there was before the event
    /// @param mixedVersionSeconds how long two versions answered at once
    /// @param recoverySeconds from the event until all was well; none: not while it was watched
    public record SideLine(
            boolean possible,
            RequestsLine requests,
            int leastCapacity,
            int capacity,
            long mixedVersionSeconds,
            Optional<Long> recoverySeconds,
            BigDecimal costDollars,
            BigDecimal dollarsAnHour,
            List<StepLine> steps) {
        public SideLine {
            steps = List.copyOf(steps);
        }
    }

    public record RequestsLine(long served, long failed, long errors, long lost, long refused, long timedOut) {}

    public record StepLine(BigDecimal seconds, String step, String command) {}

    public static ComparisonReport of(List<Contest> contests, PriceList prices) {
        PriceTable table = prices.table();
        return new ComparisonReport(
                table.region(),
                table.checked().toString(),
                contests.stream().map(contest -> event(contest, table)).toList());
    }

    private static EventLine event(Contest contest, PriceTable prices) {
        ContestSettings settings = contest.settings();
        return new EventLine(
                settings.trial().id(),
                settings.seed(),
                kebab(settings.policy()),
                switch (settings.batch()) {
                    case BatchSize.Percentage(int percent) -> percent + "%";
                    case BatchSize.Fixed(int instances) -> Integer.toString(instances);
                },
                kebab(settings.strategy()),
                settings.copies(),
                BigDecimal.valueOf(settings.perSecond()),
                Json.seconds(contest.event()),
                Json.seconds(contest.end()),
                side(contest, Side.BEANSTALK, prices),
                side(contest, Side.KUBERNETES, prices));
    }

    private static SideLine side(Contest contest, Side side, PriceTable prices) {
        Ledger ledger = contest.ledgers(side).getLast();
        Requests requests = ledger.requests();
        return new SideLine(
                ledger.possible(),
                new RequestsLine(
                        requests.served(),
                        requests.failed(),
                        requests.errors(),
                        requests.lost(),
                        requests.refused(),
                        requests.timedOut()),
                ledger.leastCapacity(),
                ledger.capacity(),
                ledger.mixed().toSeconds(),
                ledger.recovered().map(Duration::toSeconds),
                dollars(ledger.used(), prices),
                dollars(ledger.hourly(), prices),
                ledger.steps().stream()
                        .map(step -> new StepLine(Json.seconds(step.at()), step.id(), step.typed()))
                        .toList());
    }

    private static BigDecimal dollars(Meter used, PriceTable prices) {
        return BigDecimal.valueOf(prices.bill(used).microDollars(), MICRO_DIGITS);
    }

    private static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
