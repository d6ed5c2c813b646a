package naru.stage.playback;

import naru.simulation.kernel.SimTime;

/// A moment worth finding again. Its words are `mark.<name>`, with the subject and the count.
///
/// @param subject the name of what it happened to first; empty if the words need none
/// @param count how many times the same happened at that moment
/// @param rank which marks get words where there is no room for all: 0 first
public record Mark(SimTime time, Kind kind, String name, String subject, int count, int rank) {

    public enum Kind {
        /// A step of a story.
        STEP,
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
        return new Mark(time, kind, name, subject, count + 1, rank);
    }
}
