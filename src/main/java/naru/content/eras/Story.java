package naru.content.eras;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import naru.simulation.era.EraCommand;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Timed;

/// One set of applications, carried through the three eras.
///
/// @param steps at least one, each beginning where the one before ends
public record Story(List<StoryStep> steps) {

    public Story {
        steps = List.copyOf(steps);
    }

    /// When a step begins.
    public SimTime begin(int step) {
        return SimTime.ZERO.plus(
                steps.subList(0, step).stream().map(StoryStep::lasting).reduce(Duration.ZERO, Duration::plus));
    }

    public SimTime end() {
        return begin(steps.size());
    }

    /// The place of the step that tells of a moment; after the end, the last.
    public int stepAt(SimTime time) {
        SimTime end = SimTime.ZERO;
        for (int i = 0; i < steps.size(); i++) {
            end = end.plus(steps.get(i).lasting());
            if (time.isBefore(end)) {
                return i;
            }
        }
        return steps.size() - 1;
    }

    /// The moment of a step at which one picture tells most of it.
    public SimTime still(int step) {
        return begin(step).plus(steps.get(step).still());
    }

    /// All that is done, by itself, when its time comes.
    public List<Timed<EraCommand>> script() {
        List<Timed<EraCommand>> script = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            SimTime begin = begin(i);
            steps.get(i)
                    .actions()
                    .forEach(action -> script.add(new Timed<>(begin.plus(action.after()), action.command())));
        }
        return script;
    }
}
