package naru.simulation.contest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import naru.simulation.kernel.SimTime;

/// One event on both platforms, from before it until long after it: any moment of it can be asked for.
///
/// Not safe for use by several threads at once.
public final class Contest {

    /// How long both sides go on as on any day before it happens.
    public static final Duration BEFORE = Application.EVENT.since(SimTime.ZERO);

    private final ContestSettings settings;
    private final BeanstalkSide beanstalk;
    private final KubernetesSide kubernetes;
    private final Accounts beanstalkAccounts;
    private final Accounts kubernetesAccounts;

    private Contest(ContestSettings settings) {
        this.settings = settings;
        beanstalk = new BeanstalkSide(settings);
        kubernetes = new KubernetesSide(settings);
        beanstalkAccounts = new Accounts(settings.copies());
        kubernetesAccounts = new Accounts(settings.copies());
    }

    /// Plays it to the end.
    ///
    /// @param calledOff asked every simulated second
    /// @param progress told how much is done, 0 to 1
    /// @return empty if it was called off
    public static Optional<Contest> run(ContestSettings settings, BooleanSupplier calledOff, DoubleConsumer progress) {
        Contest contest = new Contest(settings);
        long end = settings.horizon().toSeconds();
        for (long second = 0; second <= end; second++) {
            if (calledOff.getAsBoolean()) {
                return Optional.empty();
            }
            SimTime now = SimTime.ofMillis(second * 1000);
            contest.second(contest.beanstalk, contest.beanstalkAccounts, now);
            contest.second(contest.kubernetes, contest.kubernetesAccounts, now);
            progress.accept((double) second / Math.max(1, end));
        }
        return Optional.of(contest);
    }

    private void second(Contender side, Accounts accounts, SimTime now) {
        if (now.equals(Application.EVENT)) {
            side.event(now);
        }
        side.look(now);
        accounts.enter(now, side.observe(now), side.steps());
    }

    public ContestSettings settings() {
        return settings;
    }

    /// When it happens.
    public SimTime event() {
        return Application.EVENT;
    }

    /// Until when it was played.
    public SimTime end() {
        return SimTime.ZERO.plus(settings.horizon());
    }

    /// Both at a moment up to the end.
    public ContestWorld at(SimTime time) {
        return new ContestWorld(
                time,
                beanstalk.chronicle().at(time),
                kubernetes.history().at(time),
                kubernetes
                        .move()
                        .filter(move -> move.applied() && !time.isBefore(move.began()))
                        .map(it -> it.at(time)),
                ledger(beanstalkAccounts, time),
                ledger(kubernetesAccounts, time));
    }

    /// One side's ledger of each second.
    public List<Ledger> ledgers(Side side) {
        return (side == Side.BEANSTALK ? beanstalkAccounts : kubernetesAccounts).ledgers();
    }

    private static Ledger ledger(Accounts accounts, SimTime time) {
        List<Ledger> all = accounts.ledgers();
        int second = (int) Math.min(all.size() - 1, (long) time.seconds());
        return all.get(second);
    }
}
