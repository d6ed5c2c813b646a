package naru.stage.compare.live;

import java.util.List;
import java.util.Locale;
import naru.simulation.contest.Contest;
import naru.simulation.contest.Ledger;
import naru.simulation.contest.Side;
import naru.simulation.contest.Trial;

/// What the reader is asked before an event is played. The ledgers answer it, whatever they hold.
enum Question {
    /// Where more requests get no good answer.
    LOST,
    /// Where it takes longer until all is as it should be.
    RECOVERY,
    /// Where a person has more to do.
    STEPS,
    /// Whose bill by the hour grows by more.
    COST;

    /// Two sides this near to each other count as the same.
    private static final double NEAR = 0.05;

    static Question of(Trial trial) {
        return switch (trial) {
            case DEPLOY, TRAFFIC -> LOST;
            case NODE_LOSS, BROKEN_DEPLOY, SECRET_ROTATION -> RECOVERY;
            case SECOND_SERVICE -> COST;
            case OTHER_CLOUD -> STEPS;
        };
    }

    /// Its words are `compare.live.ask.<id>`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    Guess answer(Contest contest, Prices prices) {
        double beanstalk = measure(contest, Side.BEANSTALK, prices);
        double kubernetes = measure(contest, Side.KUBERNETES, prices);
        if (beanstalk == kubernetes || Math.abs(beanstalk - kubernetes) <= NEAR * Math.max(beanstalk, kubernetes)) {
            return Guess.SAME;
        }
        return beanstalk > kubernetes ? Guess.BEANSTALK : Guess.KUBERNETES;
    }

    /// What cannot be done at all takes for ever.
    private double measure(Contest contest, Side side, Prices prices) {
        List<Ledger> ledgers = contest.ledgers(side);
        Ledger ledger = ledgers.getLast();
        Ledger before = ledgers.get((int) contest.event().seconds() - 1);
        return switch (this) {
            case LOST -> ledger.requests().failed();
            case RECOVERY ->
                ledger.recovered().map(took -> (double) took.toSeconds()).orElse(Double.POSITIVE_INFINITY);
            case STEPS -> ledger.possible() ? ledger.steps().size() : Double.POSITIVE_INFINITY;
            case COST -> prices.microDollars(ledger.hourly()) - prices.microDollars(before.hourly());
        };
    }
}
