package naru.simulation.portability;

/// How a program is carried.
public enum Way {
    /// Its file alone: it uses what the place has installed.
    FILE,
    /// Its image: it brings what it uses.
    IMAGE
}
