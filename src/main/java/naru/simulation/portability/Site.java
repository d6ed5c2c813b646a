package naru.simulation.portability;

/// Where programs are to run.
public enum Site {
    /// Where the shop is written and built.
    LAPTOP,
    DATA_CENTRE,
    CLOUD,
    /// A server in the cloud with another kind of processor.
    CLOUD_ARM
}
