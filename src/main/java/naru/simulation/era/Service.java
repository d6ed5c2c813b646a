package naru.simulation.era;

import java.util.Optional;

/// What one instance answers in one tick with the CPU it gets.
///
/// An answer takes its service time, which grows as one over what is left idle, the nearer a program comes to using all
/// it may (the waiting of an M/M/1 queue: Harchol-Balter, "Performance Modeling and Design of Computer Systems",
/// chapter 13), and besides as long as the queue before it needs.
///
/// @param wanted millicores
/// @param granted millicores
/// @param available millicores it would get if it wanted all it may have
/// @param swapping whether its server waits for the disk: then only a tenth of the CPU does any good. That is assumed;
///     a disk is slower than memory by far more, but programs don't touch all they have at every request
/// @param threads that it runs; only [#ANSWERING] of them answer
record Service(long wanted, long granted, long available, boolean swapping, long threads) {

    /// Threads with which a program answers; as long as nothing is wrong with it, it has no others.
    static final long ANSWERING = 4;

    private static final long MILLIONTHS_A_TICK = 1_000_000L / Grid.TICKS_A_SECOND;
    private static final int LOSS_WHILE_SWAPPING = 10;
    private static final long ONE_CORE = 1000;
    /// Below this share of idle CPU, in thousandths, the formula says more about its own assumptions than of
    /// programs.
    private static final long LEAST_IDLE = 50;

    /// The CPU that requests need if they are all to be answered within one tick.
    ///
    /// @param requests in millionths
    static long millicores(Application application, long requests) {
        return Math.ceilDiv(requests * application.coreMillis(), MILLIONTHS_A_TICK);
    }

    Instance tick(Turn turn, Instance instance, long arrived) {
        Application application = instance.application();
        Vitals before = instance.vitals();
        long all = before.waiting() + arrived;
        long served = Math.min(all, requests(application, useful(granted)));
        long possible = requests(application, useful(available));
        long patience = Grid.ticks(turn.figures().time(Figure.TIMEOUT));
        long failed = Math.max(0, all - served - possible * patience);
        long waiting = all - served - failed;
        Vitals now = new Vitals(
                wanted,
                swapping ? granted / LOSS_WHILE_SWAPPING : granted,
                before.memoryMib(),
                Math.min(latency(application, arrived, waiting), patience * Grid.TICK_MILLIS),
                waiting,
                before.served() + served,
                before.failed() + failed);
        boolean isShort = millicores(application, arrived) > available;
        return instance.with(it -> {
            it.vitals = now;
            it.shortSince = isShort ? it.shortSince.or(() -> Optional.of(turn.now())) : Optional.empty();
        });
    }

    /// How long an answer takes, in milliseconds; 0 if there are none.
    private long latency(Application application, long arrived, long waiting) {
        long useful = useful(available);
        long possible = requests(application, useful);
        if (possible == 0) {
            return 0;
        }
        long service = application.coreMillis() * ONE_CORE / Math.min(useful, ONE_CORE);
        long idle = Math.max(LEAST_IDLE, 1000 - arrived * 1000 / possible);
        return service * 1000 / idle + waiting * Grid.TICK_MILLIS / possible;
    }

    private long useful(long millicores) {
        long answering = millicores * ANSWERING / threads;
        return swapping ? answering / LOSS_WHILE_SWAPPING : answering;
    }

    /// What so much CPU answers in one tick, in millionths.
    private static long requests(Application application, long millicores) {
        return millicores * MILLIONTHS_A_TICK / application.coreMillis();
    }
}
