package naru.content.eras;

import java.time.Duration;

/// A number in a sentence, with what it counts: how it is written depends on that and on the language.
public sealed interface Told {

    record Count(long value) implements Told {}

    record Cores(long millicores) implements Told {}

    record Memory(long mib) implements Told {}

    record Percent(long value) implements Told {}

    record Money(long cents) implements Told {}

    /// How long an answer takes; 0 if there is none.
    ///
    /// @param patience how long a client waits for it, in milliseconds
    record Answer(long millis, long patience) implements Told {}

    record Span(Duration value) implements Told {}
}
