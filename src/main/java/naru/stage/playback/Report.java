package naru.stage.playback;

import java.util.List;
import naru.simulation.kernel.Branch;
import naru.simulation.kernel.SimTime;

/// All that a recorder has to say after it has done something.
///
/// @param time of `now`
/// @param marks by time
public record Report<W>(
        W now,
        SimTime time,
        SimTime explored,
        List<Mark> marks,
        Branch branch,
        List<Branch> branches,
        boolean canUndo,
        boolean canRedo) {}
