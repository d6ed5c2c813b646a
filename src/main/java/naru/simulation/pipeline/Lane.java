package naru.simulation.pipeline;

/// Whose work it is.
public enum Lane {
    DEVELOPMENT,
    OPERATIONS,
    /// Where one side leaves something for the other.
    BETWEEN
}
