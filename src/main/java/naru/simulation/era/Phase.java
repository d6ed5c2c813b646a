package naru.simulation.era;

/// How far an instance of an application has come.
public enum Phase {
    /// What it is made of is being copied to its server: the disk of a guest, the layers of an image, or files.
    COPYING,
    /// Its guest system boots.
    BOOTING,
    /// The program itself starts.
    STARTING,
    RUNNING,
    /// It ended and will be started again.
    CRASHED,
    /// It cannot start: the library it finds is not the one it was built for.
    BROKEN,
    /// What it ran on is gone: its server is dead, or its guest was ended because the host ran out of memory.
    LOST
}
