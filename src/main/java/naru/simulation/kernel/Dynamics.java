package naru.simulation.kernel;

import java.util.Optional;

/// How a small world goes: pure functions over an immutable world.
///
/// @param <W> the world at one moment, with value equality
/// @param <C> what can be done to it
public interface Dynamics<W, C> {

    /// The world at [SimTime#ZERO].
    W begin();

    SimTime time(W world);

    /// The world as it goes when nobody does anything.
    ///
    /// @param to not before the time of `world`
    W advance(W world, SimTime to);

    /// What a command makes of the world, at the same moment; empty: it is refused.
    Optional<W> apply(W world, C command);

    /// How many things have been written down so far; never fewer later than earlier.
    long happened(W world);
}
