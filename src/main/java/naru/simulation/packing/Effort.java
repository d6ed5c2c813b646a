package naru.simulation.packing;

import java.util.function.BooleanSupplier;

/// How much searching is allowed, and how much has been done.
final class Effort {

    private static final int POLL_EVERY = 256;

    private final BooleanSupplier cancelled;
    private final long budget;
    private long steps;
    private boolean over;

    Effort(BooleanSupplier cancelled, long budget) {
        this.cancelled = cancelled;
        this.budget = budget;
    }

    /// Counts one step; false once the budget is spent or somebody has cancelled.
    boolean step() {
        over = over || steps >= budget || (steps % POLL_EVERY == 0 && cancelled.getAsBoolean());
        steps++;
        return !over;
    }

    boolean isOver() {
        return over;
    }
}
