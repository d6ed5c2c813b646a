package naru.content;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import naru.content.measure.Measured;
import naru.simulation.Scenario;
import naru.simulation.kernel.SimTime;

/// A mission as it goes: everything that is done in it, by name and moment, and what was measured of each run.
///
/// @param scenario the mission's world with all that is done in it planned: playing it shows what was measured
/// @param runs by the id of the step
public record Performance(Mission mission, Scenario scenario, Map<String, Played> runs) {

    public Performance {
        runs = Collections.unmodifiableMap(new TreeMap<>(runs));
    }

    /// One run that was played.
    ///
    /// @param figures in the order of the step's
    public record Played(SimTime begin, SimTime end, Map<String, Measured> figures) {}

    public Played played(Step.Run run) {
        Played found = runs.get(run.id());
        if (found == null) {
            throw new IllegalArgumentException("not a run of this mission: " + run.id());
        }
        return found;
    }

    /// The choices that came true: one, unless the mission is badly written.
    public List<Choice> truths(Step.Predict predict) {
        Map<String, Measured> figures = played(mission.runOf(predict)).figures();
        return predict.choices().stream()
                .filter(choice -> choice.when().holds(figures))
                .toList();
    }

    /// The choice that came true.
    public Choice truth(Step.Predict predict) {
        return truths(predict).getFirst();
    }

    /// The moment on show while a step is: runs begin where the one before ended.
    public SimTime momentOf(Step step) {
        SimTime moment = mission.start();
        for (Step each : mission.steps()) {
            if (each.equals(step)) {
                return moment;
            }
            if (each instanceof Step.Run run) {
                moment = played(run).end();
            }
        }
        throw new IllegalArgumentException("not a step of this mission: " + step.id());
    }
}
