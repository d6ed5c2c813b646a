package naru.simulation.delivery;

/// What a release consists of, the lowest first: the order of the instructions that build it.
public enum Part {
    /// The userland it stands on: for a virtual machine a whole operating system, kernel and all.
    BASE,
    /// What others wrote for it.
    LIBRARY,
    /// What its developers wrote.
    CODE
}
