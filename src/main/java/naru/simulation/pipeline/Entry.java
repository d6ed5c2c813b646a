package naru.simulation.pipeline;

import java.util.List;
import naru.simulation.kernel.SimTime;

/// Something that happened on one of the two ways, written down.
///
/// @param changes the numbers of the changes that it is about
public record Entry(SimTime time, Manner manner, What what, List<Integer> changes) {

    public enum What {
        COMMITTED,
        HANDED_OVER,
        /// Tests began.
        BUILT,
        /// Tests found something, and it goes back to those who wrote it.
        STOPPED,
        STORED,
        DEPLOYED,
        /// It fails in production.
        FAILING,
        /// Somebody has noticed, or wants the former release back.
        RESTORING,
        ROLLED_BACK,
        /// Taken out of the program, in production.
        RETURNED
    }

    public Entry {
        changes = List.copyOf(changes);
    }
}
