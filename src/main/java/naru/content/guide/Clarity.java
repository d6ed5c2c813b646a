package naru.content.guide;

/// How much the advice commits itself. Not a probability: nobody has counted who chose well.
public enum Clarity {
    CLEAR,
    LEANING,
    /// Nothing is recommended.
    OPEN
}
