package naru.stage.compare.live;

import java.util.Locale;

/// On which side the reader says it will be more.
enum Guess {
    BEANSTALK,
    KUBERNETES,
    SAME;

    /// Its words are `compare.live.guess.<id>`.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
