package naru.content;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import naru.content.measure.Measure.Measurement;
import naru.content.measure.Measured;
import naru.manifest.script.Performed;
import naru.manifest.script.ScriptRunner;
import naru.manifest.script.TimedAction;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Scenario;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;

/// Plays a mission through, ahead of its reader, to find out what each action names and what each run comes to.
///
/// First all actions are given in their order, each in the world as it is by then; then the world is played once more
/// with all of them planned, as the reader will see it, and measured.
public final class Rehearsal {

    /// How often a running world is looked at.
    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Mission mission;
    private final BooleanSupplier cancelled;
    private final DoubleConsumer progress;

    private Rehearsal(Mission mission, BooleanSupplier cancelled, DoubleConsumer progress) {
        this.mission = mission;
        this.cancelled = cancelled;
        this.progress = progress;
    }

    /// @param cancelled asked about once a simulated second
    /// @param progress told how much is done, from 0 to 1
    /// @return empty if it was cancelled
    /// @throws IllegalStateException if an action of the mission cannot be done
    public static Optional<Performance> of(Mission mission, BooleanSupplier cancelled, DoubleConsumer progress) {
        return new Rehearsal(mission, cancelled, progress).play();
    }

    private Optional<Performance> play() {
        Scenario planned = planned();
        History history = History.begin(planned);
        Map<String, Performance.Played> runs = new TreeMap<>();
        SimTime begin = mission.start();
        for (Step.Run run : mission.runs()) {
            SimTime end = begin.plus(run.lasting());
            Optional<Map<String, Measured>> figures = measured(history, run, begin, end);
            if (figures.isEmpty()) {
                return Optional.empty();
            }
            runs.put(run.id(), new Performance.Played(begin, end, figures.get()));
            begin = end;
        }
        return Optional.of(new Performance(mission, planned, runs));
    }

    private Scenario planned() {
        History history = History.begin(mission.world());
        SimTime begin = mission.start();
        for (Step.Run run : mission.runs()) {
            for (TimedAction action : run.actions().actions()) {
                perform(history, later(action, begin));
            }
            begin = begin.plus(run.lasting());
        }
        Scenario world = mission.world();
        List<Command.Timed> script = new ArrayList<>(world.script());
        script.addAll(history.journal());
        return new Scenario(world.seed(), world.profile(), world.schedulerRunning(), world.objects(), script);
    }

    /// The times of a run's actions count from its begin.
    private static TimedAction later(TimedAction action, SimTime begin) {
        return new TimedAction(
                begin.plus(action.at().since(SimTime.ZERO)), action.verb(), action.action(), action.place());
    }

    private static void perform(History history, TimedAction action) {
        Performed performed = ScriptRunner.perform(history, action);
        if (!(performed instanceof Performed.Done)) {
            throw new IllegalStateException("a mission does what cannot be done: " + performed);
        }
    }

    private Optional<Map<String, Measured>> measured(History history, Step.Run run, SimTime begin, SimTime end) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        run.figures().forEach((name, measure) -> measurements.put(name, measure.begin()));
        SimTime last = lastEnd();
        for (SimTime now = begin; !now.isAfter(end); now = next(now, end)) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            Snapshot world = history.at(now);
            measurements.values().forEach(measurement -> measurement.see(world));
            progress.accept(now.seconds() / last.seconds());
        }
        Map<String, Measured> figures = new LinkedHashMap<>();
        measurements.forEach((name, measurement) -> figures.put(name, measurement.result()));
        return Optional.of(figures);
    }

    /// The next look, the end of the run among them.
    private static SimTime next(SimTime now, SimTime end) {
        SimTime later = now.plus(LOOK);
        return now.isBefore(end) && later.isAfter(end) ? end : later;
    }

    private SimTime lastEnd() {
        SimTime end = mission.start();
        for (Step.Run run : mission.runs()) {
            end = end.plus(run.lasting());
        }
        return end;
    }
}
