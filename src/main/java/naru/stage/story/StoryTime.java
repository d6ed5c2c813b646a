package naru.stage.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import naru.content.eras.Story;
import naru.content.eras.StoryStep;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;
import naru.stage.playback.Mark;
import naru.stage.playback.Pace;

/// When a story shows what: its pace, its marks on the line of time, and where a branch has left it.
final class StoryTime {

    private static final double NANOS = 1e9;

    private StoryTime() {}

    static Pace pace(Story story) {
        List<Pace.Stretch> stretches = new ArrayList<>();
        SimTime end = SimTime.ZERO;
        for (StoryStep step : story.steps()) {
            for (StoryStep.Stretch each : step.stretches()) {
                SimTime begin = end;
                end = begin.plus(each.lasting());
                stretches.add(new Pace.Stretch(begin, end, each.shown().toNanos() / NANOS));
            }
        }
        return new Pace(stretches);
    }

    /// One mark for each step, those first whose words must not be missing.
    static List<Mark> marks(Story story) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < story.steps().size(); i++) {
            String name = "eras." + story.steps().get(i).id();
            marks.add(new Mark(story.begin(i), Mark.Kind.STEP, name, "", 1, 0));
        }
        return marks;
    }

    /// Where a branch, or the one it comes from, left the first one; empty: it is the first.
    static Optional<SimTime> departure(List<Branch> branches, Branch branch) {
        Branch each = branch;
        Optional<SimTime> departure = Optional.empty();
        while (each.parent().isPresent()) {
            departure = Optional.of(each.forkedAt());
            each = branches.get(each.parent().get());
        }
        return departure;
    }
}
