package naru.simulation.pipeline;

/// What a reader can do; it is done to both ways.
public sealed interface PipelineCommand {

    record Commit(Change.Kind kind) implements PipelineCommand {}

    /// The former release is to run again.
    record RollBack() implements PipelineCommand {}

    /// Whether the developers commit by themselves, too.
    record KeepCommitting(boolean on) implements PipelineCommand {}
}
