package naru.stage.era.face;

import java.util.List;
import naru.stage.cluster.picture.Mood;

/// One thing that is said of a view: always an icon and words, coloured by how good or bad it is.
///
/// @param icon by the name that style sheets know
/// @param key of the words
/// @param arguments of the words; a `Duration` is a time that is left
public record Badge(String icon, Mood mood, String key, List<Object> arguments) {

    /// An amount of memory or disk.
    public record Mib(long amount) {}

    /// How long an answer takes.
    public record Latency(long millis) {}

    public Badge {
        arguments = List.copyOf(arguments);
    }

    static Badge of(String icon, Mood mood, String key, Object... arguments) {
        return new Badge(icon, mood, key, List.of(arguments));
    }
}
