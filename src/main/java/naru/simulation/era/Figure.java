package naru.simulation.era;

/// A number that the model assumes, because it is different everywhere. A reader may change each within its bounds.
///
/// Where a value comes from is said by the words of its id, on the panel that lists them.
public enum Figure {
    SERVER_CORES(Unit.CORES, 4, 2, 64),
    SERVER_MEMORY(Unit.GIB, 16, 8, 256),
    SERVER_DISK(Unit.GIB, 480, 120, 4000),
    /// Purchase spread over its life, power and room.
    SERVER_MONTHLY_COST(Unit.DOLLARS_A_MONTH, 190, 20, 2000),
    SERVER_DELIVERY(Unit.DAYS, 14, 0, 90),
    /// Firmware and self-test, before any system begins to boot.
    SERVER_POWER_ON(Unit.SECONDS, 90, 5, 600),
    /// Until somebody has mended or replaced a dead server.
    SERVER_REPAIR(Unit.HOURS, 4, 1, 72),
    /// Until anybody or anything notices that a server is silent, or that a program has too little.
    NOTICE(Unit.SECONDS, 30, 1, 600),
    SYSTEM_INSTALL(Unit.MINUTES, 40, 5, 240),
    SYSTEM_MEMORY(Unit.GIB, 1, 0.25, 4),
    SYSTEM_DISK(Unit.GIB, 4, 1, 40),
    SYSTEM_BOOT(Unit.SECONDS, 30, 5, 300),
    /// Space on disk that is used as memory when memory is full.
    SWAP(Unit.GIB, 2, 0, 16),
    HYPERVISOR_INSTALL(Unit.MINUTES, 30, 5, 240),
    HYPERVISOR_MEMORY(Unit.GIB, 0.75, 0.25, 4),
    HYPERVISOR_DISK(Unit.GIB, 1.5, 0.5, 20),
    GUEST_CORES(Unit.CORES, 2, 1, 16),
    /// What a guest is given beyond what its system and its program need.
    GUEST_HEADROOM(Unit.PERCENT, 25, 0, 200),
    RUNTIME_MEMORY(Unit.GIB, 0.15, 0.05, 0.25),
    RUNTIME_DISK(Unit.GIB, 0.3, 0.1, 0.4),
    /// The lowest layer of an image: a small userland without a kernel.
    BASE_LAYER(Unit.MIB, 80, 5, 90),
    LIBRARY_LAYER(Unit.MIB, 60, 1, 500),
    CONTAINER_CREATE(Unit.SECONDS, 0.4, 0.1, 5),
    CONTAINER_CORES(Unit.CORES, 2, 0.5, 16),
    /// A container's memory limit, by what its program needs.
    CONTAINER_MEMORY_LIMIT(Unit.PERCENT, 150, 110, 400),
    DISK_SPEED(Unit.MIB_A_SECOND, 300, 50, 5000),
    NETWORK_SPEED(Unit.MIB_A_SECOND, 110, 5, 5000),
    LEAK_SPEED(Unit.MIB_A_SECOND, 200, 10, 2000),
    /// How many threads a program that has gone wild sets going.
    WILD_THREADS(Unit.THREADS, 200, 8, 1000),
    /// Before a program that was ended is started again; twice as long each time in a row.
    RESTART_DELAY(Unit.SECONDS, 2, 1, 60),
    /// How long a client waits for an answer.
    TIMEOUT(Unit.SECONDS, 10, 1, 60);

    /// What a figure counts.
    public enum Unit {
        CORES,
        THREADS,
        GIB,
        MIB,
        MIB_A_SECOND,
        PERCENT,
        SECONDS,
        MINUTES,
        HOURS,
        DAYS,
        DOLLARS_A_MONTH
    }

    private final Unit unit;
    private final double usual;
    private final double least;
    private final double most;

    Figure(Unit unit, double usual, double least, double most) {
        this.unit = unit;
        this.usual = usual;
        this.least = least;
        this.most = most;
    }

    public Unit unit() {
        return unit;
    }

    /// What is assumed until a reader says otherwise.
    public double usual() {
        return usual;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }
}
