package naru.simulation.contest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import naru.simulation.kernel.SimTime;

/// Keeps one side's ledger, second by second.
final class Accounts {

    /// So long nothing may fail before it counts as well again.
    static final Duration QUIET = Duration.ofSeconds(30);

    private static final long SECONDS_AN_HOUR = 3600;

    private final int copies;
    private final ToLongFunction<String> microsPerHour;
    private final List<Ledger> ledgers = new ArrayList<>();
    private Requests before = Requests.NONE;
    private int least = 100;
    private long mixedSeconds;
    private Optional<SimTime> lastTrouble = Optional.empty();
    private long microHours;

    /// @param copies how many answer on an ordinary day
    /// @param microsPerHour what an item costs
    Accounts(int copies, ToLongFunction<String> microsPerHour) {
        this.copies = copies;
        this.microsPerHour = microsPerHour;
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
        long perHour = seen.items().entrySet().stream()
                .mapToLong(item -> item.getValue() * microsPerHour.applyAsLong(item.getKey()))
                .sum();
        if (now.isAfter(SimTime.ZERO)) {
            microHours += perHour;
        }
        ledgers.add(new Ledger(
                seen.possible(),
                seen.requests(),
                capacity,
                least,
                Duration.ofSeconds(mixedSeconds),
                since && seen.possible() ? recovered(now) : Optional.empty(),
                microHours / SECONDS_AN_HOUR,
                perHour,
                steps));
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
