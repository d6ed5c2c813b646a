package naru.simulation;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import naru.simulation.kernel.Event;

/// A drain that is not through yet looks at its node again.
///
/// @param refused the uids of the pods whose eviction has been refused and told of
record DrainAttempt(String node, SortedSet<String> refused) implements Event {
    DrainAttempt {
        refused = Collections.unmodifiableSortedSet(new TreeSet<>(refused));
    }
}
