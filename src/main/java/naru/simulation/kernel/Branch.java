package naru.simulation.kernel;

import java.util.Optional;

/// One of the ways a history went.
///
/// @param id 0 for the first, then in order of forking
/// @param parent the branch it left, empty for the first
/// @param forkedAt where it left its parent
public record Branch(int id, Optional<Integer> parent, SimTime forkedAt) {}
