package naru.simulation.packing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// What a search for the fewest bins came to.
public sealed interface PackingResult {

    /// A way to place everything.
    ///
    /// @param binOf for each item, in the order given, the index of its bin
    record Packing(List<Integer> binOf) {
        public Packing {
            binOf = List.copyOf(binOf);
        }

        /// How many bins are used.
        public int bins() {
            return (int) binOf.stream().distinct().count();
        }
    }

    /// No packing uses fewer bins than this one.
    record Proven(int bins, Packing packing) implements PackingResult {}

    /// Stopped before it was done.
    ///
    /// @param lower fewer bins than these certainly cannot do
    /// @param best the best packing found by then, if any
    record Cancelled(int lower, Optional<Packing> best) implements PackingResult {}

    /// All bins together cannot hold the items.
    ///
    /// @param item one that fits into no bin even by itself, if that is the reason
    record Impossible(OptionalInt item) implements PackingResult {}
}
