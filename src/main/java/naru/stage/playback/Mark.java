package naru.stage.playback;

import naru.simulation.api.ObjectKey;
import naru.simulation.api.Reason;
import naru.simulation.kernel.SimTime;

/// A moment worth finding again.
///
/// @param involved what it happened to first
/// @param count how many times the same happened at that moment
public record Mark(SimTime time, Kind kind, Reason reason, ObjectKey involved, int count) {

    public enum Kind {
        /// Somebody did something.
        DEED,
        /// Something went wrong, by itself or by somebody's hand.
        TROUBLE,
        /// Something is well again.
        RECOVERY,
        /// Something will happen unless something happens first.
        PLANNED
    }

    Mark again() {
        return new Mark(time, kind, reason, involved, count + 1);
    }
}
