package naru.simulation.kernel;

import java.util.Map;
import java.util.Optional;

/// What is still to happen, immutable, ordered by (time, sequence) and by nothing else.
///
/// `nextSequence` makes the order total: of two events planned for one moment, the one planned first comes first.
public record EventQueue(Tree<Slot, Event> pending, long nextSequence) {

    public static final EventQueue EMPTY = new EventQueue(Tree.empty(), 0);

    /// A place in the order of events.
    public record Slot(SimTime time, long sequence) implements Comparable<Slot> {
        @Override
        public int compareTo(Slot other) {
            int byTime = time.compareTo(other.time);
            return byTime != 0 ? byTime : Long.compare(sequence, other.sequence);
        }
    }

    public EventQueue with(SimTime time, Event event) {
        return new EventQueue(pending.with(new Slot(time, nextSequence), event), nextSequence + 1);
    }

    public Optional<Map.Entry<Slot, Event>> next() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(pending.first());
    }

    public EventQueue without(Slot slot) {
        return new EventQueue(pending.without(slot), nextSequence);
    }
}
