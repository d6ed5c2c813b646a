package naru.stage.compare.live;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import naru.simulation.contest.Contest;
import naru.simulation.contest.ContestWorld;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Busy;
import naru.stage.playback.Mark;
import naru.stage.playback.Recorder;
import naru.stage.playback.Report;

/// A contest that has been played to its end: a reader goes to any moment of it and changes nothing. A step goes to the
/// next happening of either side. What lies ahead of the furthest moment that was on show is not given away.
final class ContestRecorder implements Recorder<Optional<ContestWorld>, Nothing, Boolean> {

    private static final Branch ONLY = new Branch(0, Optional.empty(), SimTime.ZERO);

    private final Optional<Contest> contest;
    private final SimTime end;
    private final List<Mark> marks;
    private SimTime time = SimTime.ZERO;
    private SimTime furthest = SimTime.ZERO;

    private ContestRecorder(Optional<Contest> contest, SimTime end, List<Mark> marks) {
        this.contest = contest;
        this.end = end;
        this.marks = marks;
    }

    /// Of no contest: there is nothing to see yet.
    static ContestRecorder empty() {
        return new ContestRecorder(Optional.empty(), SimTime.ZERO, List.of());
    }

    /// @param end up to where it is watched
    static ContestRecorder of(Contest contest, SimTime end) {
        List<Mark> marks = ContestMarks.of(contest).stream()
                .filter(mark -> !end.isBefore(mark.time()))
                .toList();
        return new ContestRecorder(Optional.of(contest), end, marks);
    }

    @Override
    public Report<Optional<ContestWorld>> goTo(SimTime wanted, BooleanSupplier calledOff, Consumer<Busy> progress) {
        time = wanted.isAfter(end) ? end : wanted;
        return report();
    }

    @Override
    public Boolean apply(Nothing command) {
        return false;
    }

    @Override
    public void stepForward() {
        time = marks.stream().map(Mark::time).filter(time::isBefore).findFirst().orElse(end);
    }

    @Override
    public void stepBack() {
        time = marks.reversed().stream()
                .map(Mark::time)
                .filter(time::isAfter)
                .findFirst()
                .orElse(SimTime.ZERO);
    }

    @Override
    public void undo() {
        // Nothing has been done that could be.
    }

    @Override
    public void redo() {
        // Nothing has been undone.
    }

    @Override
    public void switchTo(int branch) {
        // There is one way only.
    }

    @Override
    public void restart() {
        time = SimTime.ZERO;
    }

    @Override
    public Report<Optional<ContestWorld>> report() {
        furthest = time.isAfter(furthest) ? time : furthest;
        List<Mark> seen =
                marks.stream().filter(mark -> !furthest.isBefore(mark.time())).toList();
        return new Report<>(
                contest.map(held -> held.at(time)), time, furthest, seen, ONLY, List.of(ONLY), false, false);
    }
}
