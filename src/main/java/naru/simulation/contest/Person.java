package naru.simulation.contest;

import java.time.Duration;

/// How quick people are. Assumed.
final class Person {

    /// From the mail, or the red light, to somebody who looks.
    static final Duration NOTICES = Duration.ofMinutes(2);

    /// To find the command and type it.
    static final Duration TYPES = Duration.ofSeconds(30);

    private Person() {}
}
