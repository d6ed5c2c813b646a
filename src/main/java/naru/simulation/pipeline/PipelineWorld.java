package naru.simulation.pipeline;

import java.util.List;
import java.util.Optional;
import naru.simulation.kernel.SimTime;

/// Both ways at one moment, with the same changes on them.
///
/// @param changes every commit so far, by number
/// @param next when the developers commit by themselves next; empty: they do not
public record PipelineWorld(SimTime time, List<Change> changes, Optional<SimTime> next, Way byHand, Way pipeline) {

    public PipelineWorld {
        changes = List.copyOf(changes);
    }

    public Way way(Manner manner) {
        return manner == Manner.BY_HAND ? byHand : pipeline;
    }

    /// @param number of a commit there was
    public Change change(int number) {
        return changes.get(number - 1);
    }

    /// Whether there is a former release to go back to, on either way.
    public boolean canRollBack() {
        return byHand.canRollBack() || pipeline.canRollBack();
    }

    PipelineWorld keeping(Optional<SimTime> moment) {
        return new PipelineWorld(time, changes, moment, byHand, pipeline);
    }
}
