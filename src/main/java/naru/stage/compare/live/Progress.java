package naru.stage.compare.live;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;

/// Passes on every hundredth of the way, and no more.
final class Progress implements DoubleConsumer {

    private static final double STEP = 0.01;

    private final Consumer<Double> told;
    private double last;

    Progress(Consumer<Double> told) {
        this.told = told;
    }

    @Override
    public void accept(double share) {
        if (share >= last + STEP) {
            last = share;
            told.accept(share);
        }
    }
}
