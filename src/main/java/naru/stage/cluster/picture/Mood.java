package naru.stage.cluster.picture;

import java.util.Locale;

/// How good or bad a state is. Always shown together with an icon and a word, never alone.
public enum Mood {
    OK,
    BUSY,
    MUTED,
    WARN,
    DANGER;

    /// The style class that colours it.
    public String style() {
        return "mood-" + name().toLowerCase(Locale.ROOT);
    }
}
