package naru.simulation.security;

/// How an intruder gets in or on.
public enum Hole {

    /// A hole in the program that is known and has a patch, which this image lacks.
    KNOWN_VULNERABILITY,

    /// A hole in the program that nobody but the intruder knows: there is no patch.
    ZERO_DAY,

    /// A hole in the kernel that all containers of a node share, used from inside a container.
    KERNEL_ZERO_DAY
}
