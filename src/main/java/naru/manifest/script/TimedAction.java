package naru.manifest.script;

import naru.manifest.Place;
import naru.manifest.Reading;
import naru.manifest.tree.Fault;
import naru.simulation.Command;
import naru.simulation.Snapshot;
import naru.simulation.kernel.SimTime;

/// An action and its moment.
///
/// @param verb what `do` says, to be named in a sentence
/// @param place where it is written
public record TimedAction(SimTime at, String verb, Action action, Place place) {

    /// The command it stands for in the world of its moment, or why there is none: what it is about is not there.
    public Reading<Command> command(Snapshot now) {
        try {
            return Reading.read(action.in(now));
        } catch (Fault fault) {
            return Reading.failed(fault.problem());
        }
    }
}
