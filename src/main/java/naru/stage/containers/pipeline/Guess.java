package naru.stage.containers.pipeline;

import naru.simulation.kernel.SimTime;
import naru.simulation.pipeline.Change;
import naru.simulation.pipeline.PipelineWorld;

/// What a reader said would become of a change.
///
/// @param committed when
/// @param answer its place, from 0
record Guess(int number, Change.Kind kind, SimTime committed, int answer) {

    /// Whether that change is in this world: in the past and on other branches it is not.
    boolean isAbout(PipelineWorld world) {
        return world.changes().size() >= number && world.change(number).equals(new Change(number, kind, committed));
    }
}
