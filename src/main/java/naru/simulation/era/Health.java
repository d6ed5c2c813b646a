package naru.simulation.era;

/// How an instance answers, as those who use it see it.
///
/// It becomes worse at once, but well again only when answers take less than half of what counted as slow, so that it
/// does not change to and fro at the edge.
public enum Health {
    /// It has never answered yet: nobody uses it.
    NEW,
    WELL,
    /// Answers take more than a second.
    SLOW,
    /// Requests get no answer in time.
    FAILING
}
