package naru.simulation.era;

/// What an intruder has of an instance.
public enum Intrusion {
    NONE,
    /// Sees its processes and reads what any account of the system may read.
    SEEN,
    /// Does with it as they please.
    CONTROLLED
}
