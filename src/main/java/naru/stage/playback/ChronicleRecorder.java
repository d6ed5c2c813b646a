package naru.stage.playback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import naru.simulation.kernel.Chronicle;
import naru.simulation.kernel.Dynamics;
import naru.simulation.kernel.SimTime;

/// Records a small world; a command is either done (`true`) or refused.
public final class ChronicleRecorder<W, C> implements Recorder<W, C, Boolean> {

    /// How far a step looks for something to happen before it gives up.
    private static final Duration STEP_HORIZON = Duration.ofDays(30);

    private final BiFunction<W, Chronicle<W, C>, List<Mark>> marksOf;
    private Chronicle<W, C> chronicle;
    private List<Mark> marks = List.of();
    private SimTime time = SimTime.ZERO;
    private W shown;

    /// @param marksOf what is worth a mark in all that a world has written down, by time
    public ChronicleRecorder(Chronicle<W, C> chronicle, BiFunction<W, Chronicle<W, C>, List<Mark>> marksOf) {
        this.chronicle = chronicle;
        this.marksOf = marksOf;
        shown = chronicle.at(SimTime.ZERO);
        readMarks();
    }

    /// @param marksOf what is worth a mark in all that a world has written down
    /// @param planned marks that are there from the beginning, such as the steps of a story; where a branch
    ///     leaves the script, those ahead are gone
    public ChronicleRecorder(Chronicle<W, C> chronicle, Function<W, List<Mark>> marksOf, List<Mark> planned) {
        this(chronicle, (world, past) -> withPlanned(marksOf.apply(world), planned, past));
    }

    /// Begins with nothing done and nothing planned.
    ///
    /// @param marksOf what is worth a mark in all that a world has written down
    public static <W, C> ChronicleRecorder<W, C> of(Dynamics<W, C> dynamics, Function<W, List<Mark>> marksOf) {
        return new ChronicleRecorder<>(Chronicle.begin(dynamics), marksOf, List.of());
    }

    @Override
    public Report<W> goTo(SimTime end, BooleanSupplier calledOff, Consumer<Busy> progress) {
        boolean arrived = Stretches.walk(chronicle.explored(), end, calledOff, this::show, progress);
        if (arrived && !time.equals(end)) {
            show(end);
        }
        return report();
    }

    @Override
    public Boolean apply(C command) {
        boolean done = chronicle.apply(time, command);
        if (done) {
            show(time);
        }
        return done;
    }

    @Override
    public void stepForward() {
        chronicle.nextOccurrence(time, time.plus(STEP_HORIZON)).ifPresent(this::show);
    }

    @Override
    public void stepBack() {
        chronicle.previousOccurrence(time).ifPresent(this::show);
    }

    @Override
    public void undo() {
        chronicle.undo().ifPresent(this::show);
    }

    @Override
    public void redo() {
        chronicle.redo().ifPresent(this::show);
    }

    @Override
    public void switchTo(int branch) {
        chronicle.switchTo(branch);
        show(time);
    }

    @Override
    public void restart() {
        chronicle = chronicle.anew();
        show(SimTime.ZERO);
    }

    @Override
    public Report<W> report() {
        return new Report<>(
                shown,
                time,
                chronicle.explored(),
                marks,
                chronicle.branch(),
                chronicle.branches(),
                chronicle.canUndo(),
                chronicle.canRedo());
    }

    private void show(SimTime moment) {
        time = moment;
        shown = chronicle.at(moment);
        readMarks();
    }

    /// From the furthest moment, so that going back takes no mark away.
    private void readMarks() {
        SimTime furthest = chronicle.explored();
        marks = List.copyOf(marksOf.apply(furthest.equals(time) ? shown : chronicle.at(furthest), chronicle));
    }

    private static List<Mark> withPlanned(List<Mark> happened, List<Mark> planned, Chronicle<?, ?> past) {
        List<Mark> all = new ArrayList<>(happened);
        planned.stream()
                .filter(mark -> past.leftScript().filter(mark.time()::isAfter).isEmpty())
                .forEach(all::add);
        all.sort(Comparator.comparing(Mark::time));
        return all;
    }
}
