package naru.simulation.controlplane;

import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;
import naru.simulation.kernel.Tree;

/// What the storage controllers remember.
///
/// @param detachRequested by VolumeAttachment: since when nobody on that node is to have the volume any more
/// @param told by claim or pod: the trouble last written down about it, so that it is written down once
public record VolumesState(Tree<String, SimTime> detachRequested, Tree<ObjectKey, Reason> told) {

    public static final VolumesState EMPTY = new VolumesState(Tree.empty(), Tree.empty());

    VolumesState withDetachRequested(Tree<String, SimTime> next) {
        return new VolumesState(next, told);
    }

    VolumesState withTold(Tree<ObjectKey, Reason> next) {
        return new VolumesState(detachRequested, next);
    }
}
