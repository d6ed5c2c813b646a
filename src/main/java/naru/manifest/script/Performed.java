package naru.manifest.script;

import naru.manifest.Problem;
import naru.simulation.Command;
import naru.simulation.Outcome;

/// What came of an action.
public sealed interface Performed {

    record Done(Command command) implements Performed {}

    /// What it is about was not there.
    record Impossible(Problem problem) implements Performed {}

    /// The cluster would not do it.
    record Refused(TimedAction action, Command command, Outcome.Refused outcome) implements Performed {}
}
