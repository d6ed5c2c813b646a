package naru.stage.capture;

/// What a film can be made into.
public enum FilmFormat {
    /// One moving picture, small enough for a slide or a chat.
    GIF,
    /// One picture for each step.
    PNG,
    /// One page for each step, to present or to print.
    PDF
}
