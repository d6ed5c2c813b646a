package naru.simulation.wish;

import java.util.Locale;

/// By what a wish comes true.
public enum Means {
    /// It is stated, as an option or an object, and the platform sees to it.
    SETTING,
    /// Possible by something of one's own beside the platform, which one keeps up from then on.
    YOURS,
    /// Not on this platform, whatever is done beside it.
    NOT_POSSIBLE;

    /// As files and words write it.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
