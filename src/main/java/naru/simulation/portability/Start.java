package naru.simulation.portability;

/// How the start of a program went.
public sealed interface Start {

    record Runs() implements Start {}

    /// No library has this name: `error while loading shared libraries: …: cannot open shared object file`.
    record Missing(Need need) implements Start {}

    /// There is one of the name, but an older one: ``version `…' not found``.
    record TooOld(Need need, Library installed) implements Start {}

    /// Made for another processor: `Exec format error`.
    record WrongArchitecture(Architecture made, Architecture here) implements Start {}

    default boolean runs() {
        return this instanceof Runs;
    }
}
