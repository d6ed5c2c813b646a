package naru.stage.playback;

/// What is on show.
///
/// @param <W> the world at one moment
/// @param flowing whether it follows from the frame before as time flows, so that the difference may be shown as
/// motion;
///     false after a leap
public record Frame<W>(W now, boolean flowing) {}
