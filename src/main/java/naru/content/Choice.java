package naru.content;

/// One answer to a prediction.
///
/// @param id within its prediction
/// @param when what must be true of the run for it to be the right one; of all choices exactly one is
public record Choice(String id, Condition when) {}
