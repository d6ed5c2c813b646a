package naru.simulation.portability;

/// A program in a place, and how its last start went.
public record Stay(Program program, Start start) {}
