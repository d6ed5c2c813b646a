package naru.simulation.era;

/// How applications are kept on a server.
public enum Era {
    /// All of them in the server's one operating system, with nothing between them but its user accounts.
    PHYSICAL,
    /// Each in a guest operating system of its own, on a hypervisor.
    VIRTUAL,
    /// Each in a container: a wall of its own around its processes, files and shares, one kernel for all.
    CONTAINER
}
