package naru.simulation.kernel;

import java.util.Optional;

/// How a small world goes: everything a chronicle needs to know of it.
///
/// @param <W> the world, immutable
/// @param <C> what can be commanded
public interface Dynamics<W, C> {

    W begin();

    SimTime time(W world);

    /// The world at a later moment, if nobody commands anything meanwhile. It must not matter by how many calls
    /// that moment is reached.
    W advance(W world, SimTime to);

    /// What a command makes of the world; empty if the world refuses.
    Optional<W> apply(W world, C command);

    /// How many things have been written down so far: it grows when something happens.
    long happened(W world);
}
