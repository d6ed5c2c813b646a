package naru.simulation.pipeline;

import naru.simulation.kernel.SimTime;

/// What one commit changes.
///
/// @param number from 1, in the order of the commits
public record Change(int number, Kind kind, SimTime committed) {

    /// What it does besides what it is meant to.
    public enum Kind {
        GOOD,
        /// A mistake that the tests look for.
        BUG,
        /// A mistake that shows under the settings of production alone.
        SETTING,
        /// It needs the next version of a library.
        LIBRARY
    }

    /// Whether it goes wrong there.
    boolean failsIn(Place place) {
        return switch (kind) {
            case GOOD -> false;
            case BUG -> place.tested();
            case SETTING -> place.production();
            case LIBRARY -> place.library() < Place.NEW_LIBRARY;
        };
    }
}
