package naru.simulation.kernel;

/// A command at its moment.
public record Timed<C>(SimTime at, C command) {}
