package naru.stage.compare.live;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestWorld;
import naru.simulation.contest.Ledger;
import naru.simulation.contest.Side;

/// What is held against each other below the two platforms, at the moment on show.
enum Figure {
    SERVED,
    LOST,
    RECOVERY,
    COST,
    STEPS;

    /// One side's value.
    ///
    /// @param words as it is written
    /// @param amount for the length of its bar
    /// @param open whether it is still growing, or nothing has happened yet
    record Value(String words, double amount, boolean open) {}

    /// Its words are `compare.live.figure.<id>`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean moreIsBetter() {
        return this == SERVED;
    }

    Value of(Contest contest, ContestWorld now, Side side, LiveWords words, Prices prices) {
        Ledger ledger = now.ledger(side);
        return switch (this) {
            case SERVED -> count(words, ledger.requests().served());
            case LOST -> count(words, ledger.requests().failed());
            case RECOVERY -> recovery(contest, now, ledger, words);
            case COST -> {
                long spent = prices.microDollars(ledger.used());
                yield new Value(words.money(spent), spent, false);
            }
            case STEPS ->
                ledger.possible()
                        ? count(words, ledger.steps().size())
                        : new Value(words.get("impossible"), Double.POSITIVE_INFINITY, false);
        };
    }

    private static Value count(LiveWords words, long count) {
        return new Value(words.get("count", count), count, false);
    }

    private static Value recovery(Contest contest, ContestWorld now, Ledger ledger, LiveWords words) {
        Duration since = now.time().since(contest.event());
        if (since.isNegative()) {
            return new Value(words.get("none"), 0, true);
        }
        if (!ledger.possible()) {
            return new Value(words.get("impossible"), Double.POSITIVE_INFINITY, false);
        }
        Optional<Duration> took = ledger.recovered();
        return took.map(time -> new Value(words.duration(time), time.toSeconds(), false))
                .orElseGet(() -> new Value(words.get("still", words.duration(since)), since.toSeconds(), true));
    }
}
