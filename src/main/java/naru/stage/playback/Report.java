package naru.stage.playback;

import java.util.List;
import naru.simulation.Snapshot;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;

/// All that the worker has to say after it has done something.
record Report(
        Snapshot now,
        SimTime explored,
        List<Mark> marks,
        Branch branch,
        List<Branch> branches,
        boolean canUndo,
        boolean canRedo) {}
