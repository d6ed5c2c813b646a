package naru.content.guide;

/// What a reason does to a candidate.
public sealed interface Effect {

    /// The most that one reason can weigh.
    int MOST = 3;

    /// @param points 1 a little, 2 clearly, 3 heavily; below zero: against it. Our own judgement: points rank, they
    ///     measure nothing.
    record Weighs(int points) implements Effect {}

    /// It cannot be done with it, whatever else speaks for it.
    record RulesOut() implements Effect {}
}
