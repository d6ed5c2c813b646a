package naru.content.guide;

/// A reason that counts, with the answer that brought it up.
public record Argument(Question question, Answer answer, Candidate about, Reason reason) {}
