package naru.simulation.beanstalk;

/// What can go wrong with an instance by somebody's hand, or by none.
public enum Fault {
    /// The machine under it is gone: nothing on it answers, and EC2's status checks fail.
    HARDWARE,

    /// Its process runs and never answers.
    HUNG,

    /// Its process takes more and more memory.
    LEAK,

    /// Another process takes all the CPU.
    CPU
}
