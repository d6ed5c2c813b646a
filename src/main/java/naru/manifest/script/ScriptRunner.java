package naru.manifest.script;

import java.util.Optional;
import naru.manifest.Reading;
import naru.simulation.Command;
import naru.simulation.History;
import naru.simulation.Outcome;
import naru.simulation.kernel.SimTime;

/// Plays scripts.
public final class ScriptRunner {

    private ScriptRunner() {}

    /// Does one thing at its moment, in a branch of its own if the history has been looked at beyond it.
    public static Performed perform(History history, TimedAction action) {
        return switch (action.command(history.at(action.at()))) {
            case Reading.Failed<Command>(var problem) -> new Performed.Impossible(problem);
            case Reading.Read<Command>(Command command, var _) ->
                switch (history.apply(action.at(), command)) {
                    case Outcome.Done _ -> new Performed.Done(command);
                    case Outcome.Refused refused -> new Performed.Refused(action, command, refused);
                };
        };
    }

    /// Does everything up to `until`, in order.
    ///
    /// @return the first that did not work out, where it stops; empty: all of it did
    public static Optional<Performed> run(History history, Script script, SimTime until) {
        for (TimedAction action : script.actions()) {
            if (action.at().isAfter(until)) {
                break;
            }
            Performed performed = perform(history, action);
            if (!(performed instanceof Performed.Done)) {
                return Optional.of(performed);
            }
        }
        return Optional.empty();
    }
}
