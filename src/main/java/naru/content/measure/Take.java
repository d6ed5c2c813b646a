package naru.content.measure;

/// Which of a gauge's readings over a run counts.
public sealed interface Take {

    /// The reading as the run begins.
    record AtBegin() implements Take {}

    /// The reading as it ends.
    record AtEnd() implements Take {}

    record Least() implements Take {}

    record Most() implements Take {}

    /// By how much a count has grown between begin and end.
    record Change() implements Take {}

    /// How long after the run's begin the reading first stood so to `bound`.
    ///
    /// @param after whether it must have stood otherwise before in this run: for what comes back
    record First(Relation relation, Measured bound, boolean after) implements Take {}
}
