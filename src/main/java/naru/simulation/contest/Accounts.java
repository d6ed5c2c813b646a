package naru.simulation.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;
import naru.simulation.price.Meter;

/// Keeps one side's ledger, second by second.
final class Accounts {

    /// So long nothing may fail before it counts as well again.
    static final Duration QUIET = Duration.ofSeconds(30);

    private final int copies;
    private final List<Ledger> ledgers = new ArrayList<>();
    private Requests before = Requests.NONE;
    private int least = 100;
    private long mixedSeconds;
    private Optional<SimTime> lastTrouble = Optional.empty();
    private Meter used = Meter.EMPTY;

    /// @param copies how many answer on an ordinary day
    Accounts(int copies) {
        this.copies = copies;
    }

    /// Of each second so far, the first of them 0.
    List<Ledger> ledgers() {
        return Collections.unmodifiableList(ledgers);
    }

    void enter(SimTime now, Observation seen, List<Step> steps) {
        boolean since = !now.isBefore(Application.EVENT);
        int capacity = Math.round(100f * seen.answering() / copies);
        if (since) {
            least = Math.min(least, capacity);
            boolean failing = seen.requests().failed() > before.failed();
            if (failing || !seen.asWished()) {
                lastTrouble = Optional.of(now);
            }
        }
        if (seen.versions() > 1) {
            mixedSeconds++;
        }
        before = seen.requests();
        if (now.isAfter(SimTime.ZERO)) {
            used = used.with(metered(seen, Duration.ofSeconds(1)));
        }
        ledgers.add(new Ledger(
                seen.possible(),
                seen.requests(),
                capacity,
                least,
                Duration.ofSeconds(mixedSeconds),
                since && seen.possible() ? recovered(now) : Optional.empty(),
                used,
                metered(seen, Duration.ofHours(1)),
                steps));
    }

    private static Meter metered(Observation seen, Duration time) {
        Meter meter = Meter.EMPTY;
        for (var item : seen.items().entrySet()) {
            meter = meter.with(item.getKey(), item.getValue(), time);
        }
        return meter;
    }

    private Optional<Duration> recovered(SimTime now) {
        if (lastTrouble.isEmpty()) {
            return now.since(Application.EVENT).compareTo(QUIET) < 0 ? Optional.empty() : Optional.of(Duration.ZERO);
        }
        SimTime last = lastTrouble.get();
        return now.since(last).compareTo(QUIET) < 0
                ? Optional.empty()
                : Optional.of(last.since(Application.EVENT).plusSeconds(1));
    }
}
