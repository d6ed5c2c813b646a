package naru.manifest.script;

import naru.simulation.Command;
import naru.simulation.Snapshot;

/// Something to be done, read but not yet looked up.
@FunctionalInterface
public interface Action {

    /// The command it stands for in this world.
    ///
    /// Throws [naru.manifest.tree.Fault] if what it is about is not there.
    Command in(Snapshot now);
}
