package naru.stage.compare.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import naru.simulation.contest.Contest;
import naru.simulation.contest.Ledger;
import naru.simulation.contest.Side;
import naru.simulation.contest.Step;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;

/// What is worth a mark on the line of time: the event, and what came of it on either side.
final class ContestMarks {

    private ContestMarks() {}

    static List<Mark> of(Contest contest) {
        List<Mark> marks = new ArrayList<>();
        marks.add(mark(
                contest.event(),
                Mark.Kind.DEED,
                "event-" + contest.settings().trial().id(),
                0));
        for (Side side : Side.values()) {
            List<Ledger> ledgers = contest.ledgers(side);
            firstFailure(contest, ledgers).ifPresent(time -> marks.add(mark(time, Mark.Kind.TROUBLE, "failing", side)));
            for (Step step : ledgers.getLast().steps()) {
                marks.add(mark(step.at(), Mark.Kind.DEED, "step-" + step.id(), 1));
            }
            ledgers.getLast()
                    .recovered()
                    .filter(took -> !took.isZero())
                    .ifPresent(
                            took -> marks.add(mark(contest.event().plus(took), Mark.Kind.RECOVERY, "recovered", side)));
        }
        marks.sort(Comparator.comparing(Mark::time));
        return List.copyOf(marks);
    }

    private static Mark mark(SimTime time, Mark.Kind kind, String name, Side side) {
        return mark(time, kind, name + "-" + side.name().toLowerCase(Locale.ROOT), 1);
    }

    private static Mark mark(SimTime time, Mark.Kind kind, String name, int rank) {
        return new Mark(time, kind, "contest-" + name, "", 1, rank);
    }

    /// The first second after the event in which anybody got no good answer.
    private static Optional<SimTime> firstFailure(Contest contest, List<Ledger> ledgers) {
        int event = (int) contest.event().seconds();
        long before = ledgers.get(event).requests().failed();
        for (int second = event + 1; second < ledgers.size(); second++) {
            if (ledgers.get(second).requests().failed() > before) {
                return Optional.of(SimTime.ofSeconds(second));
            }
        }
        return Optional.empty();
    }
}
