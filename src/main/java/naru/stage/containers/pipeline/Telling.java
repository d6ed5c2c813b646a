package naru.stage.containers.pipeline;

import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;

/// What the words above the picture are about.
sealed interface Telling {

    /// How things stand.
    record State() implements Telling {}

    /// What will become of such a change?
    record Asking(Change.Kind kind) implements Telling {}

    /// It is on its way.
    ///
    /// @param answer what the reader said, from 0
    record Watching(int number, Change.Kind kind, int answer) implements Telling {}

    /// It has arrived or was given back, on both ways.
    record Decided(int number, Change.Kind kind, int answer, SimTime at) implements Telling {}
}
