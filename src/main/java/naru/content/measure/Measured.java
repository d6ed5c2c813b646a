package naru.content.measure;

import java.time.Duration;

/// What a measurement gave.
public sealed interface Measured {

    /// So many of something.
    record Count(long value) implements Measured {}

    /// So long.
    record Span(Duration value) implements Measured {}

    /// A name or a value as a program sees it; empty if there is none.
    record Word(String value) implements Measured {}

    /// It has not happened within the run.
    record Never() implements Measured {}

    static Measured of(long count) {
        return new Count(count);
    }

    static Measured of(Duration span) {
        return new Span(span);
    }

    static Measured of(String word) {
        return new Word(word);
    }
}
