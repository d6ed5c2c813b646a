package naru.simulation.kernel;

/// Something that will happen at a planned moment. Data, never a closure: a pending event is part of every checkpoint
/// and of the state hash. Each component of the simulation declares its own sealed family of these.
public interface Event {}
